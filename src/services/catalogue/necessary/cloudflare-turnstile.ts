import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: developers.cloudflare.com/turnstile; the cookie: Open Cookie Database (`cf_chl_2` and others). `cf_clearance`,
 * on the site itself, belongs to the site's own protection.
 */
export default {
  id: 'cloudflare-turnstile',
  category: 'necessary',
  name: 'Cloudflare Turnstile',
  provider: 'Cloudflare, Inc.',
  description: 'captcha',
  reason: 'captchaReason',
  policyUrl: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  urls: ['challenges.cloudflare.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'cf_chl_*',
      domain: 'challenges.cloudflare.com',
      duration: 'session',
      purpose: 'notAProgram',
    },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
