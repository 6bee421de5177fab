import type { SignalId } from '../types'

/** The signals that are files of their own, and the services that each speaks to, where they have another name. */
export const lazySignals: Readonly<Record<Exclude<SignalId, 'google' | 'microsoft' | 'meta'>, string>> = {
  adobe: 'adobe-analytics adobe-audience-manager adobe-tags adobe-target',
  amplitude: '',
  clarity: 'microsoft-clarity',
  hubspot: '',
  matomo: '',
  mixpanel: '',
  pinterest: 'pinterest-tag',
  posthog: '',
  segment: '',
  shopify: 'shopify-analytics',
  tiktok: '',
  wordpress: 'jetpack-stats woocommerce-attribution',
}
