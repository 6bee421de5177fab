import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, which files `AMCV_*` under Audience Manager; the identity service sets it for all of
 * Adobe's products, of which this is the commonest. Lifetimes: the same; of `kndctr_*`: Adobe's documentation of its
 * Web SDK; of `s_fid`, where the database says five years: experienceleague.adobe.com, `cookieLifetime`. From `s_ppvl`
 * to `gpv_*`, names and lifetimes of Adobe's plug-ins, where a site uses them: measured by DuckDuckGo Tracker Radar,
 * carried by public code. Hosts: the same pages. Not covered: `fid`, too short to be Adobe's alone.
 */
export default {
  id: 'adobe-analytics',
  category: 'statistics',
  name: 'Adobe Analytics',
  provider: 'Adobe Systems Software Ireland Limited',
  description: 'measures',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  urls: ['*.omtrdc.net', '*.2o7.net', '*.adobedc.net'],
  storage: [
    { kind: 'cookie', name: 's_vi', duration: 'P2Y', purpose: 'recognise' },
    { kind: 'cookie', name: 's_fid', duration: 'P2Y', purpose: 'recognise' },
    { kind: 'cookie', name: 's_ecid', duration: 'P2Y', purpose: 'visitorsOwnServer' },
    { kind: 'cookie', name: 's_cc', duration: 'session', purpose: 'cookieTest' },
    { kind: 'cookie', name: 's_sq', duration: 'session', purpose: 'clickedLink' },
    { kind: 'cookie', name: 's_ppv', duration: 'session', purpose: 'pageSeen' },
    { kind: 'cookie', name: 's_tp', duration: 'session', purpose: 'pageSeen' },
    { kind: 'cookie', name: 's_ppvl', duration: 'session', purpose: 'pageSeen' },
    { kind: 'cookie', name: 's_ips', duration: 'session', purpose: 'pageSeen' },
    { kind: 'cookie', name: 's_plt', duration: 'session', purpose: 'speed' },
    { kind: 'cookie', name: 's_pltp', duration: 'session', purpose: 'speed' },
    { kind: 'cookie', name: 's_nr', duration: 'P1Y', purpose: 'visitCount' },
    { kind: 'cookie', name: 's_nr30', duration: 'P30D', purpose: 'visitCount' },
    { kind: 'cookie', name: 's_vnc365', duration: 'P1Y', purpose: 'visitCount' },
    { kind: 'cookie', name: 's_lv', duration: 'P3Y', purpose: 'visitCount' },
    { kind: 'cookie', name: 's_lv_s', duration: 'PT30M', purpose: 'visitCount' },
    { kind: 'cookie', name: 's_tslv', duration: 'P2Y', purpose: 'visitCount' },
    { kind: 'cookie', name: 's_inv', duration: 'PT30M', purpose: 'visitCount' },
    { kind: 'cookie', name: 'gpv_*', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: 'AMCV_*', duration: 'P2Y', purpose: 'recognise' },
    { kind: 'cookie', name: 'AMCVS_*', duration: 'session', purpose: 'visit' },
    { kind: 'cookie', name: 'kndctr_*', duration: 'P395D', purpose: 'recogniseAndVisit' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
