import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `cje` (set by the site's own server), its lifetime, `cjevent_dc` and `cjevent_sc`: docs.cj.com; web storage and
 * `cjLiveRampLastCall`, kept in the US alone: public copies of the tag; `cjConsent` and `cjUser`: public cookie lists;
 * lifetimes of these three: measured by DuckDuckGo Tracker Radar; `DotomiUser` and `dtm_…`: Open Cookie Database.
 * Hosts: checked against Ghostery TrackerDB; mczbf.com: DuckDuckGo Tracker Radar. Unchecked: the lifetimes of
 * `cjevent_dc` and `cjevent_sc`.
 */
export default {
  id: 'cj-affiliate',
  category: 'marketing',
  name: 'CJ Affiliate',
  provider: 'Conversant Europe Limited',
  description: 'affiliate',
  policyUrl: 'https://www.cj.com/legal/privacy',
  urls: ['*.mczbf.com', '*.emjcd.com', '*.dotomi.com'],
  storage: [
    { kind: 'cookie', name: 'cje', duration: 'P13M', purpose: 'partnerClick' },
    { kind: 'cookie', name: 'cjevent_dc', duration: 'P13M', purpose: 'partnerClick' },
    { kind: 'cookie', name: 'cjevent_sc', duration: 'P13M', purpose: 'partnerClick' },
    { kind: 'local', name: 'cjevent', duration: 'persistent', purpose: 'partnerClick' },
    { kind: 'session', name: 'cjevent', duration: 'session', purpose: 'partnerClick' },
    { kind: 'cookie', name: 'cjConsent', duration: 'P13M', purpose: 'measuringAllowed' },
    { kind: 'cookie', name: 'cjUser', duration: 'P13M', purpose: 'recognise' },
    { kind: 'cookie', name: 'cjLiveRampLastCall', duration: 'P13M', purpose: 'lastMatch' },
    { kind: 'cookie', name: 'dtm_token*', duration: 'P13M', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 'dtm_user_id*', duration: 'P13M', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 'DotomiUser', domain: 'dotomi.com', duration: 'P13M', purpose: 'recogniseOnManySites' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
