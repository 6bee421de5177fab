import type { Decisions, Signal } from '../types'
import { granted } from './granted'
import { whenDefined } from './whenDefined'

interface Shopify {
  loadFeatures?(features: object[], done: (error?: unknown) => void): void
  customerPrivacy?: {
    setTrackingConsent?(consent: Record<string, boolean>, done: () => void): void
    currentVisitorConsent?(): Record<string, string>
  }
}

/**
 * Shopify's Customer Privacy API: https://shopify.dev/docs/api/customer-privacy. It remembers, and each call is a
 * request to the shop, so it is told only what it does not know.
 */
export default function shopify(page: Window & { Shopify?: Shopify }): Signal {
  let now: Decisions
  let isFound = false
  const say = () => {
    const marketing = granted(now, 'marketing')
    const analytics = granted(now, 'shopify-analytics', 'statistics')
    const consent = { analytics, marketing, preferences: granted(now, 'preferences'), sale_of_data: marketing }
    const { customerPrivacy: api } = page.Shopify ?? {}
    const known = api?.currentVisitorConsent?.() ?? {}
    if (Object.entries(consent).some(([kind, isGranted]) => known[kind] !== (isGranted ? 'yes' : 'no')))
      api?.setTrackingConsent?.(consent, () => {})
  }
  const isReady = ({ loadFeatures, customerPrivacy }: Shopify) => loadFeatures ?? customerPrivacy
  const load = ({ loadFeatures, customerPrivacy }: Shopify) => {
    isFound = true
    if (customerPrivacy?.setTrackingConsent) return say()
    loadFeatures?.([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
      if (error) console.error('askfirst: Shopify did not load its Customer Privacy API.', error)
      else say()
    })
  }
  return {
    id: 'shopify',
    service: 'shopify-analytics',
    start(decisions) {
      now = decisions
      whenDefined<Shopify>(page, 'Shopify', { isReady, run: load })
      // Themes declare it by `var`, which lets nobody hear of its readers, and a deferred script gives it its features.
      page.addEventListener('load', () => {
        if (!isFound && page.Shopify && isReady(page.Shopify)) load(page.Shopify)
      })
    },
    change(decisions) {
      now = decisions
      say()
    },
  }
}
