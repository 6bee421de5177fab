import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Stores nothing: @plausible-analytics/tracker 0.4 read and run in Chromium; plausible.io/data-policy. It reads
 * `plausible_ignore`, which a visitor sets to stay uncounted and which must therefore outlive a sweep.
 * The host is claimed by the paths of script and events: plausible.io is the vendor's own site as well.
 */
export default {
  id: 'plausible',
  category: 'statistics',
  name: 'Plausible Analytics',
  provider: 'Plausible Insights OÜ',
  description: 'countsWithoutStoring',
  policyUrl: 'https://plausible.io/data-policy',
  urls: ['plausible.io/js/*', 'plausible.io/api/event'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
