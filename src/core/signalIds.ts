import type { SignalId } from '../types'

const signals: Record<SignalId, true> = {
  adobe: true,
  amplitude: true,
  clarity: true,
  google: true,
  hubspot: true,
  matomo: true,
  meta: true,
  microsoft: true,
  mixpanel: true,
  pinterest: true,
  posthog: true,
  segment: true,
  shopify: true,
  tiktok: true,
  wordpress: true,
}

/** What a config may name; a table first, so that the compiler misses one that is missing. */
export const signalIds: readonly string[] = Object.keys(signals)
