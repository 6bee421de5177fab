import type { Decisions, Signal } from '../types'
import { granted } from './granted'

interface WordPress {
  wp_consent_type?: string
  wp_set_consent?(category: string, value: 'allow' | 'deny'): void
  wp_has_consent?(category: string): boolean
  wp_set_service_consent?(service: string, isAllowed: boolean): void
  wp_has_service_consent?(service: string): boolean
}

/**
 * WordPress plugins that keep to the WP Consent API: https://wordpress.org/plugins/wp-consent-api/. Where no type is
 * set, each of their checks says yes; under `optin` what is not allowed is refused, whatever the regime. It remembers, so
 * before an answer nothing is written but what takes an older grant back. A service that was told nothing of its own goes by
 * its category there, so that only what differs is told, by the ids of the site.
 */
export default function wordpress(page: Window & WordPress): Signal {
  let now: Decisions
  const say = (isAnswered: boolean) => {
    const statistics = granted(now, 'statistics')
    const states = {
      functional: true,
      preferences: granted(now, 'preferences'),
      'statistics-anonymous': statistics,
      statistics,
      marketing: granted(now, 'marketing'),
    }
    for (const [category, isGranted] of Object.entries(states)) {
      if (isGranted || isAnswered || page.wp_has_consent?.(category))
        page.wp_set_consent?.(category, isGranted ? 'allow' : 'deny')
    }
    for (const [id, { allowed, because }] of Object.entries(now)) {
      if (id in states || because === 'exempt') continue
      if (page.wp_has_service_consent?.(id) === !allowed) page.wp_set_service_consent?.(id, allowed)
    }
  }
  return {
    id: 'wordpress',
    service: 'jetpack-stats woocommerce-attribution',
    start(decisions) {
      now = decisions
      page.wp_consent_type = 'optin'
      page.document.dispatchEvent(new CustomEvent('wp_consent_type_defined'))
      if (page.wp_set_consent) return say(false)
      // Its script stands in the footer, and declares functions, which no setter hears of.
      const wait = new AbortController()
      const told = () => {
        if (!page.wp_set_consent) return
        wait.abort()
        say(false)
      }
      page.document.addEventListener('DOMContentLoaded', told, wait)
      page.addEventListener('load', told, wait)
    },
    change(decisions) {
      now = decisions
      say(true)
    },
  }
}
