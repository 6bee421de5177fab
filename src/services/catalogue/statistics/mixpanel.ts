import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names, kinds, lifetimes and hosts: mixpanel-browser 2.83 run in Chromium.
 * The main name is `mp_<token>_mixpanel`, which one star at the end can only say as `mp_*`. That is short and could take a
 * name of the site's own (nobody else's in the Open Cookie Database begins so); the alternative would leave the
 * identifier behind. A site that has such a name declares it: its own declaration wins.
 */
export default {
  id: 'mixpanel',
  category: 'statistics',
  name: 'Mixpanel',
  provider: 'Mixpanel, Inc.',
  description: 'stepByStep',
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  urls: ['*.mixpanel.com', '*.mxpnl.com'],
  storage: [
    { kind: 'cookie', name: 'mp_*', duration: 'P1Y', purpose: 'recogniseAndOrigin' },
    { kind: 'local', name: 'mp_*', duration: 'persistent', purpose: 'recogniseAndOrigin' },
    { kind: 'cookie', name: '__mp_opt_in_out_*', duration: 'P1Y', purpose: 'measuringAllowed' },
    { kind: 'local', name: '__mp_opt_in_out_*', duration: 'persistent', purpose: 'measuringAllowed' },
    { kind: 'local', name: '__mpq_*', duration: 'persistent', purpose: 'queue' },
    { kind: 'local', name: '__mprec_*', duration: 'persistent', purpose: 'oneTabSends' },
    { kind: 'local', name: '__mplss_*', duration: 'persistent', purpose: 'storageTest' },
    { kind: 'session', name: '__mplss_*', duration: 'session', purpose: 'storageTest' },
    { kind: 'session', name: 'mp_tab_id_*', duration: 'session', purpose: 'tab' },
    { kind: 'session', name: 'mp_gen_new_tab_id_*', duration: 'session', purpose: 'duplicatedTab' },
    { kind: 'indexeddb', name: 'mixpanelBrowserDb', duration: 'persistent', purpose: 'recording' },
    { kind: 'indexeddb', name: 'mixpanelFlagsDb', duration: 'P1D', purpose: 'versionShown' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
