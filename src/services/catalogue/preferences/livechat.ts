import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database; the two years of the first two, where the database says three:
 * platform.text.com; the second host: the policy and the interface that LiveChat publishes. Not covered: `lc_*`, which
 * would take names of others. Unchecked: that the first two also lie on the site where third-party cookies are blocked.
 */
export default {
  id: 'livechat',
  category: 'preferences',
  name: 'LiveChat',
  provider: 'Text, Inc.',
  description: 'chat',
  policyUrl: 'https://www.livechat.com/legal/privacy-policy/',
  urls: ['*.livechatinc.com', '*.livechat-static.com'],
  storage: [
    { kind: 'cookie', name: '__lc_cid', domain: 'livechatinc.com', duration: 'P2Y', purpose: 'chat' },
    { kind: 'cookie', name: '__lc_cst', domain: 'livechatinc.com', duration: 'P2Y', purpose: 'chat' },
    { kind: 'cookie', name: '__lc2_*', domain: 'livechatinc.com', duration: 'P3Y', purpose: 'chat' },
    { kind: 'cookie', name: '__livechat', domain: 'livechatinc.com', duration: 'P3Y', purpose: 'chat' },
    { kind: 'cookie', name: '__lc_*', duration: 'P2Y', purpose: 'chat' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
