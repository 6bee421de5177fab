import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the embed code; the cookie: public code. Unchecked: its lifetime.
 */
export default {
  id: 'calendly',
  category: 'preferences',
  name: 'Calendly',
  provider: 'Calendly, LLC',
  description: 'forms',
  policyUrl: 'https://calendly.com/legal/privacy-notice',
  urls: ['calendly.com', '*.calendly.com'],
  storage: [{ kind: 'cookie', name: '_calendly_session', domain: 'calendly.com', duration: 'P21D', purpose: 'visit' }],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
