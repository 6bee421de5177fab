import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. `_pk_id.*` and `_pk_ses.*` are Matomo's as well, from which Piwik PRO
 * descends: whoever declares one of the two is meant. `ppms_privacy_*`, `_stg_optout` and `stg_global_opt_out`, which
 * keep a choice, are left out on purpose. Hosts: the embed code.
 */
export default {
  id: 'piwik-pro',
  category: 'statistics',
  name: 'Piwik PRO',
  provider: 'Piwik PRO SA',
  description: 'measures',
  policyUrl: 'https://piwik.pro/privacy-policy/',
  urls: ['*.piwik.pro'],
  storage: [
    { kind: 'cookie', name: '_pk_id.*', duration: 'P13M', purpose: 'recognise' },
    { kind: 'cookie', name: '_pk_ses.*', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: 'stg_traffic_source_priority', duration: 'PT30M', purpose: 'origin' },
    { kind: 'cookie', name: 'stg_last_interaction', duration: 'P1Y', purpose: 'visit' },
    { kind: 'cookie', name: 'stg_returning_visitor', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: 'stg_externalReferrer', duration: 'session', purpose: 'origin' },
    { kind: 'cookie', name: 'stg_utm_campaign', duration: 'session', purpose: 'origin' },
    { kind: 'cookie', name: 'stg_fired__*', duration: 'session', purpose: 'rate' },
  ],
  transfers: [],
} satisfies CatalogueEntry
