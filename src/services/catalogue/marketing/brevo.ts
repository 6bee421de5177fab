import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name: public code that reads it; lifetimes, the other name and hosts: help.brevo.com (unchecked, but
 * sibautomation.com against Ghostery TrackerDB).
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
