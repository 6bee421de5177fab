import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: checked against Ghostery TrackerDB; the cookie: public code that carries it. Under necessary where a form is
 * protected; a site that runs it on all pages should declare it elsewhere. Unchecked: its lifetime.
 */
export default {
  id: 'hcaptcha',
  category: 'necessary',
  name: 'hCaptcha',
  provider: 'Intuition Machines, Inc.',
  description: 'captcha',
  reason: 'captchaReason',
  policyUrl: 'https://www.hcaptcha.com/privacy',
  urls: ['hcaptcha.com', '*.hcaptcha.com'],
  storage: [{ kind: 'cookie', name: 'hmt_id', domain: 'hcaptcha.com', duration: 'P30D', purpose: 'notAProgram' }],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
