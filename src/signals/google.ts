import type { Decisions, Signal } from '../types'

type Values = Record<string, string | number>

/** The first of these ids that is declared answers; a category that was asked for always is. */
const value = (decisions: Decisions, ...ids: string[]) =>
  decisions[ids.find((id) => decisions[id]) ?? '']?.allowed ? 'granted' : 'denied'

/**
 * Google Consent Mode v2: https://developers.google.com/tag-platform/security/guides/consent
 * `ad_storage` alone governs data to linked Google Ads since 15 June 2026, so analytics never grants it.
 */
const state = (decisions: Decisions): Values => {
  const ads = value(decisions, 'google-ads', 'marketing')
  const preferences = value(decisions, 'preferences')
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: value(decisions, 'google-analytics', 'statistics'),
    functionality_storage: preferences,
    personalization_storage: preferences,
    security_storage: 'granted',
  }
}

export function google(page: Window & { dataLayer?: unknown[] }): Signal {
  const push = (item: unknown) => {
    page.dataLayer ??= []
    page.dataLayer.push(item)
  }
  /** A consent command is recognised only as an Arguments object. */
  function gtag(..._command: [string, string, Values]) {
    // biome-ignore lint/complexity/noArguments: the very object that gtag.js looks for
    push(arguments)
  }
  const update = (decisions: Decisions) => gtag('consent', 'update', state(decisions))

  return {
    id: 'google',
    service: 'google-analytics google-tag-manager google-ads',
    start(decisions) {
      gtag('consent', 'default', { ...state({}), wait_for_update: 500 })
      if (Object.values(state(decisions)).filter((one) => one === 'granted').length > 1) update(decisions)
    },
    change(decisions) {
      update(decisions)
      // GTM has no trigger for an update of its own; this event is one.
      push({ event: 'askfirst_update' })
    },
  }
}
