import type { Regime, RegimeId } from '../types'

/**
 * Six months, for refusals as for grants: CNIL recommandation 2020-092 §§38-39; Garante 231/2021 asks for six at least.
 * Neither Traficom, PTS and IMY, Digitaliseringsstyrelsen, Nkom nor § 25 TDDDG fixes a time, so it suits FI, SE, DK, NO
 * and DE, too.
 */
const halfYear = { grant: 182, refusal: 182 }
/** Twelve months before an opted-out visitor may be asked again: Cal. Civ. Code 1798.135(c)(4). */
const year = { grant: 365, refusal: 365 }

const optIn = { mode: 'opt-in', ask: 'banner', gpc: 'refuse', days: halfYear } as const
/** Where no law names GPC, as in Virginia and Canada, it is honoured all the same: it says what the visitor wants. */
const optOut = { mode: 'opt-out', ask: 'notice', gpc: 'refuse', days: year } as const
const may = { preferences: 'opt-out', statistics: 'opt-out' } as const

/** `necessary` is exempt in each (ePrivacy Directive Art. 5(3)); the first is the strictest. */
export const regimes: Readonly<Record<RegimeId, Regime>> = {
  eu: { id: 'eu', ...optIn },
  /** Statistics and appearance may run until objected to: PECR Schedule A1, in force since 5 February 2026. */
  uk: { id: 'uk', ...optIn, may },
  /** TCA Art. 45c asks for information and an opt-out, the FDPIC's guide of October 2025 for consent to profiling. */
  ch: { id: 'ch', ...optIn, may },
  /** ANPD's guide of 18 October 2022: a button on the first layer that rejects all, and all off until consent. */
  br: { id: 'br', ...optIn },
  /** Law 25, s. 8.1: what identifies, locates or profiles is off by default. */
  'ca-qc': { id: 'ca-qc', ...optIn },
  /** PIPEDA: an opt-out will do where the notice is clear and the opt-out immediate and lasting. */
  ca: { id: 'ca', ...optOut },
  /** Cal. Code Regs. tit. 11 § 7025 makes GPC a valid opt-out of sale and sharing. */
  'us-ca': { id: 'us-ca', ...optOut, link: 'choices' },
  us: { id: 'us', ...optOut },
  none: { id: 'none', mode: 'opt-out', ask: 'none', gpc: 'ignore', days: year },
}
