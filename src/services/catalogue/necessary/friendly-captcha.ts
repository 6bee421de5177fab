import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Stores nothing lasting, says the vendor. Hosts: frcapi.com checked against Ghostery TrackerDB; friendlycaptcha.com:
 * unchecked.
 */
export default {
  id: 'friendly-captcha',
  category: 'necessary',
  name: 'Friendly Captcha',
  provider: 'Friendly Captcha GmbH',
  description: 'captcha',
  reason: 'captchaReason',
  policyUrl: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  urls: ['*.frcapi.com', '*.friendlycaptcha.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
