import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Not under necessary: the French authority asks for consent, because Google uses what it learns beyond the form (CNIL,
 * SAN-2023-003, on its use by Cityscoot). The cookie: Open Cookie Database; web storage: what api.js is seen to keep.
 * Hosts: developers.google.com/recaptcha.
 */
export default {
  id: 'google-recaptcha',
  category: 'preferences',
  name: 'Google reCAPTCHA',
  provider: 'Google Ireland Limited',
  description: 'captcha',
  policyUrl: 'https://policies.google.com/privacy',
  urls: ['www.google.com/recaptcha/*', 'www.gstatic.com/recaptcha/*', 'www.recaptcha.net'],
  storage: [
    { kind: 'local', name: '_grecaptcha', duration: 'persistent', purpose: 'notAProgram' },
    { kind: 'cookie', name: '_GRECAPTCHA', domain: 'google.com', duration: 'P179D', purpose: 'notAProgram' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
