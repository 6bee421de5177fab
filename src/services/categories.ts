import type { CatalogueId, DefaultCategoryId } from '../types'

/** The category of each service of the catalogue: all that must be known of it before an answer. */
export const categories: Readonly<Record<CatalogueId, DefaultCategoryId>> = {
  amplitude: 'statistics',
  'google-analytics': 'statistics',
  'google-tag-manager': 'statistics',
  hotjar: 'statistics',
  matomo: 'statistics',
  'microsoft-clarity': 'statistics',
  mixpanel: 'statistics',
  plausible: 'statistics',
  posthog: 'statistics',
  segment: 'statistics',
  'google-ads': 'marketing',
  'linkedin-insight': 'marketing',
  'meta-pixel': 'marketing',
  'microsoft-advertising': 'marketing',
  tiktok: 'marketing',
  vimeo: 'marketing',
  youtube: 'marketing',
  'google-maps': 'preferences',
}
