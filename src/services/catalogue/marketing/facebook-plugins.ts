import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database; 400 days: what browsers allow. The SDK on connect.facebook.net is claimed by meta-pixel,
 * as it says.
 */
export default {
  id: 'facebook-plugins',
  category: 'marketing',
  name: 'Facebook Plugins',
  provider: 'Meta Platforms Ireland Limited',
  description: 'embeds',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  urls: ['www.facebook.com/plugins/*'],
  storage: [
    { kind: 'cookie', name: 'fr', domain: 'facebook.com', duration: 'P90D', purpose: 'recogniseAtFacebook' },
    { kind: 'cookie', name: 'datr', domain: 'facebook.com', duration: 'P400D', purpose: 'recogniseAtProvider' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
