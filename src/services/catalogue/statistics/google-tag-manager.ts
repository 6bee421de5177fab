import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * A loader: it stores nothing on the site itself, and what it loads is guarded on its own, under its own category. Under
 * marketing it would hold back measuring that a visitor has allowed; so it stands with the lesser of the two.
 * Paths: tag-platform/tag-manager/web on developers.google.com. The host serves the tags of Analytics and Ads as well,
 * which claim theirs by a longer pattern; the rest, `gtag/js?id=GT-…` included, whose destinations only Google knows, is
 * the container's. Storage: Open Cookie Database.
 */
export default {
  id: 'google-tag-manager',
  category: 'statistics',
  name: 'Google Tag Manager',
  provider: 'Google Ireland Limited',
  description: 'tagManager',
  policyUrl: 'https://policies.google.com/privacy',
  urls: ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/ns.html', '*.googletagmanager.com'],
  storage: [
    { kind: 'cookie', name: 'td', domain: 'www.googletagmanager.com', duration: 'session', purpose: 'tagsWork' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
