import type { Decisions, Signal } from '../types'
import { granted } from './granted'

interface Page {
  _hsp?: { push(command: unknown[]): void }
  disableHubSpotCookieBanner?: boolean
}

/** HubSpot, which forgets with the page and would ask by itself: https://developers.hubspot.com/docs/api/events/cookie-banner */
export default function hubspot(page: Window & Page): Signal {
  const tell = (decisions: Decisions) => {
    page._hsp ??= []
    const analytics = granted(decisions, 'statistics')
    const advertisement = granted(decisions, 'hubspot', 'marketing')
    const functionality = granted(decisions, 'preferences')
    page._hsp.push(['setHubSpotConsent', { analytics, advertisement, functionality }])
  }
  return {
    id: 'hubspot',
    service: 'hubspot',
    start(decisions) {
      page.disableHubSpotCookieBanner = true
      tell(decisions)
    },
    change: tell,
  }
}
