/**
 * Forty services of the catalogue that keep something on the site itself: what they keep is known from the first line,
 * what the others keep before anything is swept. A judgement, not a measurement: the ones that sites of the north, the EU,
 * the UK and the US use most, and before them those that sites bundle into a file of their own, because a script of the
 * vendor's host is held and so keeps nothing. Who shares a name with one of them is one of them. The order is by id.
 * @type {ReadonlySet<string>}
 */
export const commonest = new Set(
  [
    'adform adroll albacross algolia amplitude awin azure-application-insights braze brevo criteo datadog-rum',
    'google-ads google-analytics heap hotjar hubspot intercom linkedin-insight mailchimp matomo meta-pixel',
    'microsoft-advertising microsoft-clarity mixpanel new-relic pinterest-tag piwik-pro posthog quantcast reddit-pixel',
    'salesforce-account-engagement segment sentry siteimprove tiktok tradedoubler vwo',
    'woocommerce-attribution x-pixel zendesk',
  ].flatMap((ids) => ids.split(' ')),
)
