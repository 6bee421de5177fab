import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names, kinds, lifetimes and hosts: posthog-js 1.449 run in Chromium and, for surveys, tours, chat and replay, read.
 * The main name is `ph_<project key>_posthog`, beside others that begin with the key; keys begin with `phc_`. `ph_*` would
 * cover older keys and names given by the site, too, but is short enough to take what is not PostHog's: left out.
 */
export default {
  id: 'posthog',
  category: 'statistics',
  name: 'PostHog',
  provider: 'PostHog, Inc.',
  description: 'stepsRecordsAndAsks',
  policyUrl: 'https://posthog.com/privacy',
  urls: ['*.posthog.com'],
  storage: [
    { kind: 'cookie', name: 'ph_phc_*', duration: 'P1Y', purpose: 'recogniseAndVisit' },
    { kind: 'local', name: 'ph_phc_*', duration: 'persistent', purpose: 'recogniseAndOrigin' },
    { kind: 'session', name: 'ph_phc_*', duration: 'session', purpose: 'tab' },
    { kind: 'cookie', name: '__ph_opt_in_out_*', duration: 'P1Y', purpose: 'measuringAllowed' },
    { kind: 'local', name: '__ph_opt_in_out_*', duration: 'persistent', purpose: 'measuringAllowed' },
    { kind: 'cookie', name: 'dmn_chk_*', duration: 'PT3S', purpose: 'siteDomain' },
    { kind: 'local', name: 'seenSurvey_*', duration: 'persistent', purpose: 'surveys' },
    { kind: 'local', name: 'inProgressSurvey_*', duration: 'persistent', purpose: 'surveyAnswers' },
    { kind: 'local', name: 'lastSeenSurveyDate', duration: 'persistent', purpose: 'lastSurvey' },
    { kind: 'local', name: 'ph_product_tour_*', duration: 'persistent', purpose: 'tours' },
    { kind: 'local', name: 'ph_conv_*', duration: 'persistent', purpose: 'chat' },
    { kind: 'local', name: 'ph_last_seen_tour_date_*', duration: 'persistent', purpose: 'lastTour' },
    { kind: 'session', name: 'ph_active_product_tour', duration: 'session', purpose: 'tourGoesOn' },
    { kind: 'session', name: 'ph_replay_pending_buffer_*', duration: 'session', purpose: 'recording' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
