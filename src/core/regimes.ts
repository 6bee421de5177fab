import type { Regime, RegimeId } from '../types'

/** Six months: CNIL recommandation 2020-092 §§38-39, Garante 231/2021; refusals hold as long as grants. */
const halfYear = { grant: 182, refusal: 182 }
/** Twelve months before an opted-out visitor may be asked again: Cal. Civ. Code 1798.135(c)(4). */
const year = { grant: 365, refusal: 365 }

const optIn = { mode: 'opt-in', ask: 'banner', gpc: 'refuse', days: halfYear } as const
/** Cal. Code Regs. tit. 11 § 7025 makes GPC a valid opt-out of sale and sharing; ten more states follow. */
const optOut = { mode: 'opt-out', ask: 'notice', gpc: 'refuse', days: year } as const

/** `necessary` is exempt in each (ePrivacy Directive Art. 5(3)); the first is the strictest. */
export const regimes: Readonly<Record<RegimeId, Regime>> = {
  eu: { id: 'eu', ...optIn },
  uk: { id: 'uk', ...optIn },
  'us-ca': { id: 'us-ca', ...optOut },
  us: { id: 'us', ...optOut },
  none: { id: 'none', mode: 'opt-out', ask: 'none', gpc: 'ignore', days: year },
}
