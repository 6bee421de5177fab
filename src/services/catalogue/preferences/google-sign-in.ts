import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name: developers.google.com/identity/gsi; lifetime: stored cookies in public code, by the time that their value
 * tells. Only the button's and the prompt's path is claimed; the sign-in page is the visitor's own step.
 */
export default {
  id: 'google-sign-in',
  category: 'preferences',
  name: 'Sign in with Google',
  provider: 'Google Ireland Limited',
  description: 'signIn',
  policyUrl: 'https://policies.google.com/privacy',
  urls: ['accounts.google.com/gsi/*'],
  storage: [{ kind: 'cookie', name: 'g_state', duration: 'P180D', purpose: 'signInShown' }],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
