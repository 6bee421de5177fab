import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names, kinds, lifetimes and hosts: @segment/analytics-next 1.84 run in Chromium; the host of its European region:
 * segment.com/docs/guides/regional-segment. js-cookie writes the colon of `s:context.referrer` as `%3A`. The probe
 * `__tld__` is left out: other libraries use that name as well.
 */
export default {
  id: 'segment',
  category: 'statistics',
  name: 'Segment',
  provider: 'Twilio Inc.',
  description: 'passesOn',
  policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
  urls: ['cdn.segment.com', '*.segment.io', '*.segmentapis.com'],
  storage: [
    { kind: 'cookie', name: 'ajs_anonymous_id', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: 'ajs_user_id', duration: 'P1Y', purpose: 'userId' },
    { kind: 'cookie', name: 'ajs_group_id', duration: 'P1Y', purpose: 'group' },
    { kind: 'cookie', name: 's%3Acontext.referrer', duration: 'P1Y', purpose: 'advertBefore' },
    { kind: 'local', name: 'ajs_*', duration: 'persistent', purpose: 'copiesAndTraits' },
    { kind: 'local', name: 'persisted-queue:v1:*', duration: 'persistent', purpose: 'queue' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
