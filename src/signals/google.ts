import type { Decisions, GoogleOptions, Signal } from '../types'
import { granted } from './granted'
import { state } from './state'

type Values = Record<string, string | number | readonly string[]>

/**
 * Google Consent Mode v2: https://developers.google.com/tag-platform/security/guides/consent
 * `ad_storage` alone governs data to linked Google Ads since 15 June 2026, so analytics never grants it.
 */
const states = (decisions: Decisions): Values => {
  const ads = state(granted(decisions, 'google-ads', 'marketing'))
  const preferences = state(granted(decisions, 'preferences'))
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: state(granted(decisions, 'google-analytics', 'statistics')),
    functionality_storage: preferences,
    personalization_storage: preferences,
    security_storage: 'granted',
  }
}

export function google(page: Window & { dataLayer?: unknown[] }, options: GoogleOptions = {}): Signal {
  const push = (item: unknown) => {
    page.dataLayer ??= []
    page.dataLayer.push(item)
  }
  /** A consent command is recognised only as an Arguments object. */
  function gtag(..._command: [string, string, Values | true]) {
    // biome-ignore lint/complexity/noArguments: the very object that gtag.js looks for
    push(arguments)
  }
  const update = (decisions: Decisions) => {
    gtag('consent', 'update', states(decisions))
    // GTM has no trigger for an update of its own; this event is one.
    push({ event: 'askfirst_update' })
  }

  return {
    id: 'google',
    service: 'google-analytics google-tag-manager google-ads',
    start(decisions) {
      const { wait = 500, adsDataRedaction, urlPassthrough, regions } = options
      gtag('consent', 'default', { ...states({}), wait_for_update: wait })
      // A default with a region covers those places alone, and is the more specific one there.
      for (const region in regions) {
        gtag('consent', 'default', { ...regions[region], region: region.split(' '), wait_for_update: wait })
      }
      if (adsDataRedaction) gtag('set', 'ads_data_redaction', true)
      if (urlPassthrough) gtag('set', 'url_passthrough', true)
      const isGranted = Object.values(states(decisions)).filter((one) => one === 'granted').length > 1
      if (isGranted || regions) update(decisions)
    },
    change: update,
  }
}
