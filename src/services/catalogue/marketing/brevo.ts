import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `sib_cuid`, its lifetime and sibautomation.com: measured by DuckDuckGo Tracker Radar. The other hosts: public
 * descriptions of the tracker, the forms and the chat. Unchecked: the cookie on sibautomation.com.
 */
export default {
  id: 'brevo',
  category: 'marketing',
  name: 'Brevo',
  provider: 'Sendinblue SAS',
  description: 'newsletters',
  policyUrl: 'https://www.brevo.com/legal/privacypolicy/',
  urls: ['*.brevo.com', '*.sendinblue.com', 'sibautomation.com', '*.sibforms.com'],
  storage: [
    { kind: 'cookie', name: 'sib_cuid', duration: 'P6M', purpose: 'recogniseReader' },
    { kind: 'cookie', name: 'uuid', domain: 'sibautomation.com', duration: 'P6M', purpose: 'recogniseReader' },
  ],
  transfers: [],
} satisfies CatalogueEntry
