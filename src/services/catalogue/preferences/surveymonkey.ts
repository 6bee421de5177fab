import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database, which gives no domain; they lie on surveymonkey.com. Host: the embed code.
 */
export default {
  id: 'surveymonkey',
  category: 'preferences',
  name: 'SurveyMonkey',
  provider: 'SurveyMonkey Europe UC',
  description: 'forms',
  policyUrl: 'https://www.surveymonkey.com/mp/legal/privacy/',
  urls: ['*.surveymonkey.com'],
  storage: [
    { kind: 'cookie', name: 'RP_*', domain: 'surveymonkey.com', duration: 'P90D', purpose: 'formAnswered' },
    { kind: 'cookie', name: 'CX_*', domain: 'surveymonkey.com', duration: 'P1Y', purpose: 'surveys' },
    { kind: 'cookie', name: 'sm_ir', domain: 'surveymonkey.com', duration: 'session', purpose: 'formAnswered' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
