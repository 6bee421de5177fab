/** What the site uses, by the catalogue's ids. */
export const used = [
  'google-tag-manager',
  'google-analytics',
  'meta-pixel',
  'posthog',
  'mixpanel',
  'amplitude',
  'segment',
  'plausible',
  'youtube',
  'vimeo',
  'google-maps',
]
