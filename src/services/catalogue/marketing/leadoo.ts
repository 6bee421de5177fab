import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: leadoo.com/help/does-leadoo-use-cookies, which also says that visitors are recognised by ETags, without any
 * storage that a page could sweep. Its list is longer than what was read here. Host: public embed codes.
 */
export default {
  id: 'leadoo',
  category: 'marketing',
  name: 'Leadoo',
  provider: 'Leadoo Marketing Technologies Oy',
  description: 'chatMeasured',
  policyUrl: 'https://leadoo.com/privacy-policy/',
  urls: ['*.leadoo.com'],
  storage: [
    { kind: 'session', name: 'ld_session_origin', duration: 'session', purpose: 'origin' },
    { kind: 'session', name: 'ld_al_exp', duration: 'session', purpose: 'visit' },
  ],
  transfers: [],
} satisfies CatalogueEntry
