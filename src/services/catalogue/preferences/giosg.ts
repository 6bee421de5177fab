import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: docs.giosg.com/common_information/cookies; a longer list under web storage is claimed by its
 * beginning. Hosts: the same; the second: public code that loads it.
 */
export default {
  id: 'giosg',
  category: 'preferences',
  name: 'giosg',
  provider: 'Giosg.com Oy',
  description: 'chatMeasured',
  policyUrl: 'https://www.giosg.com/privacy-policy',
  urls: ['*.giosg.com', '*.giosgusercontent.com'],
  storage: [
    { kind: 'cookie', name: 'giosg_chat_id_*', duration: 'P1Y', purpose: 'chat' },
    { kind: 'cookie', name: 'giosg_sgid_*', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: 'sgid', domain: 'service.giosg.com', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'local', name: 'giosg_*', duration: 'persistent', purpose: 'chat' },
    { kind: 'session', name: 'giosg_*', duration: 'session', purpose: 'visit' },
  ],
  transfers: [],
} satisfies CatalogueEntry
