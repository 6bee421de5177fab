import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `vglnk…`: Open Cookie Database; `disqus_unique`: help.disqus.com; its year, `__jid` and its half-hour: public copies
 * of the vendor's code. Hosts: the embed code. Under marketing, because it shows adverts by what is read on many sites.
 */
export default {
  id: 'disqus',
  category: 'marketing',
  name: 'Disqus',
  provider: 'Disqus, Inc.',
  description: 'comments',
  policyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  urls: ['*.disqus.com', '*.disquscdn.com'],
  storage: [
    { kind: 'cookie', name: 'disqus_unique', domain: 'disqus.com', duration: 'P1Y', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: '__jid', domain: 'disqus.com', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: 'vglnk.Agent.p', domain: 'disqus.com', duration: 'P1Y', purpose: 'recogniseOnManySites' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
