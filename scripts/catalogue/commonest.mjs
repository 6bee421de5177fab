/**
 * The forty services of the catalogue that sites of the north, the EU, the UK and the US use most and that keep something
 * on the site itself: what they keep is known from the first line, what the others keep before anything is swept.
 * A judgement, not a measurement; the order is by id.
 * @type {ReadonlySet<string>}
 */
export const commonest = new Set(
  [
    'active-campaign adform adobe-analytics adroll albacross amplitude awin azure-application-insights brevo',
    'criteo giosg google-ads google-analytics hotjar hubspot intercom klaviyo leadfeeder linkedin-insight',
    'mailchimp matomo meta-pixel microsoft-advertising microsoft-clarity outbrain pinterest-tag piwik-pro',
    'quantcast reddit-pixel salesforce-account-engagement segment siteimprove snapchat-pixel taboola tiktok',
    'tradedoubler vwo woocommerce-attribution x-pixel zendesk',
  ].flatMap((ids) => ids.split(' ')),
)
