import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Host: the embed code.
 */
export default {
  id: 'typeform',
  category: 'preferences',
  name: 'Typeform',
  provider: 'Typeform S.L.',
  description: 'forms',
  policyUrl: 'https://www.typeform.com/legal/privacy-policy/',
  urls: ['*.typeform.com'],
  storage: [
    { kind: 'cookie', name: 'tf_respondent_cc', domain: 'typeform.com', duration: 'P6M', purpose: 'formAnswered' },
    {
      kind: 'cookie',
      name: 'attribution_user_id',
      domain: 'typeform.com',
      duration: 'P1Y',
      purpose: 'recogniseAtProvider',
    },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
