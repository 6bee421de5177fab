import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database (Piano), AT Internet's archived documentation of its SmartTag (`at…`).
 * `_pprv`, `pa_privacy` and `atauthority`, which keep a choice, are left out on purpose. Hosts: checked against
 * Ghostery TrackerDB; pa-cd.com, under which each customer has its own: Piano's public connectors.
 */
export default {
  id: 'piano-analytics',
  category: 'statistics',
  name: 'Piano Analytics (AT Internet)',
  provider: 'Piano Software B.V.',
  description: 'measures',
  policyUrl: 'https://piano.io/privacy-policy/',
  urls: ['*.xiti.com', '*.aticdn.net', '*.pa-cd.com'],
  storage: [
    { kind: 'cookie', name: '_pcid', duration: 'P13M', purpose: 'recognise' },
    { kind: 'cookie', name: '_pctx', duration: 'P13M', purpose: 'siteTold' },
    { kind: 'cookie', name: 'pa_user', duration: 'P13M', purpose: 'siteTold' },
    { kind: 'cookie', name: 'atuserid', duration: 'P13M', purpose: 'recognise' },
    { kind: 'cookie', name: 'atidvisitor', duration: 'P6M', purpose: 'recognise' },
    { kind: 'cookie', name: 'atreman', duration: 'P30D', purpose: 'origin' },
    { kind: 'cookie', name: 'atredir', duration: 'PT30S', purpose: 'clickedLink' },
    { kind: 'cookie', name: 'atsession', duration: 'PT30M', purpose: 'visit' },
  ],
  transfers: [],
} satisfies CatalogueEntry
