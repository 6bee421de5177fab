/**
 * What each vendor's snippet defines in `window`, by its documentation: whoever calls, fills or sets one of these names
 * is the vendor's, too. A name that others use as well counts by member (`analytics.page`), or by the first argument
 * that the vendor knows (`ga(create)`).
 */
export const snippets: Readonly<Record<string, string>> = {
  amplitude: 'amplitude',
  'google-ads': 'adsbygoogle googletag google_conversion_id google_conversion_label google_tag_params',
  'google-analytics': '_gaq GoogleAnalyticsObject ga(create) ga(send) ga(set) ga(require) ga(config) ga(provide)',
  'google-maps': 'google.maps',
  'google-tag-manager': 'google_tag_manager',
  hotjar:
    '_hjSettings hj.q hj(event) hj(identify) hj(stateChange) hj(trigger) hj(tagRecording) hj(vpv) hj(virtualPageView)',
  hubspot: '_hsq _hsp',
  'linkedin-insight': 'lintrk _linkedin_partner_id _linkedin_data_partner_id _linkedin_data_partner_ids',
  matomo: '_paq _mtm Matomo Piwik',
  'meta-pixel': 'fbq _fbq',
  'microsoft-advertising': 'uetq UET',
  'microsoft-clarity':
    'clarity(set) clarity(event) clarity(identify) clarity(upgrade) clarity(consent) clarity(consentv2) clarity(start) clarity(stop)',
  mixpanel: 'mixpanel',
  'pinterest-tag': 'pintrk',
  plausible: 'plausible',
  posthog: 'posthog',
  'reddit-pixel': 'rdt(init) rdt(track) rdt(disableFirstPartyCookies) rdt(enableFirstPartyCookies)',
  segment:
    'analytics.load analytics.page analytics.track analytics.identify analytics.group analytics.alias analytics.ready ' +
    'analytics.reset analytics.trackLink analytics.trackForm analytics.methods analytics.SNIPPET_VERSION',
  'snapchat-pixel': 'snaptr',
  taboola: '_tfa',
  tiktok: 'ttq TiktokAnalyticsObject',
  vimeo: 'Vimeo.Player',
  'x-pixel': 'twq',
  youtube: 'YT.Player YT.ready',
}
