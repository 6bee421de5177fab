import type { SignalId } from '../types'

/** The signals that are files of their own, and the services that each speaks to. */
export const lazySignals: Readonly<Record<Exclude<SignalId, 'google' | 'microsoft' | 'meta'>, string>> = {
  adobe: 'adobe-analytics adobe-audience-manager adobe-tags adobe-target',
  amplitude: 'amplitude',
  clarity: 'microsoft-clarity',
  hubspot: 'hubspot',
  matomo: 'matomo',
  mixpanel: 'mixpanel',
  pinterest: 'pinterest-tag',
  posthog: 'posthog',
  segment: 'segment',
  shopify: 'shopify-analytics',
  tiktok: 'tiktok',
  wordpress: 'jetpack-stats woocommerce-attribution',
}
