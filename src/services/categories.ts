const listed = {
  statistics:
    'amplitude google-analytics google-tag-manager hotjar matomo microsoft-clarity mixpanel plausible posthog segment',
  marketing: 'google-ads linkedin-insight meta-pixel microsoft-advertising tiktok vimeo youtube',
  preferences: 'google-maps',
}

/** The category of each service of the catalogue: all that must be known of it before an answer. */
export const categories: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(listed).flatMap(([category, ids]) => ids.split(' ').map((id) => [id, category])),
)
