import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: the vendor's @friendlycaptcha/sdk, for the session alone; version 1 stores nothing. Hosts: the same, and
 * friendly-challenge; checked against Ghostery TrackerDB.
 */
export default {
  id: 'friendly-captcha',
  category: 'necessary',
  name: 'Friendly Captcha',
  provider: 'Friendly Captcha GmbH',
  description: 'captcha',
  reason: 'captchaReason',
  policyUrl: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  urls: ['*.frcapi.com', '*.friendlycaptcha.com', '*.friendlycaptcha.eu'],
  storage: [
    { kind: 'session', name: 'frc_sc', duration: 'session', purpose: 'notAProgram' },
    { kind: 'session', name: 'frc_sid', duration: 'session', purpose: 'notAProgram' },
  ],
  transfers: [],
} satisfies CatalogueEntry
