import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name: public copies of the widget. Hosts: the snippet.
 */
export default {
  id: 'tidio',
  category: 'preferences',
  name: 'Tidio',
  provider: 'Tidio LLC',
  description: 'chat',
  policyUrl: 'https://www.tidio.com/privacy-policy/',
  urls: ['*.tidio.co', '*.tidiochat.com'],
  storage: [{ kind: 'local', name: 'tidio_*', duration: 'persistent', purpose: 'chat' }],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
