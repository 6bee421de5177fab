import type { CatalogueId, DefaultCategoryId } from '../types'

/**
 * Written by `scripts/catalogue.mjs` from `catalogue/`: what must be known before the page goes on. Urls and names are
 * parted by spaces; a name is a cookie's unless its kind stands before it: `local:`, `session:`, `indexeddb:`, `cache:`.
 * Patterns that another of the same service covers are left out, and so are entries that lie on another site.
 */
export const critical = {
  amplitude: [
    'statistics',
    '*.amplitude.com',
    'AMP_* amplitude_* local:AMP_* local:amplitude_* local:EXP_unsent_* session:AMP_* indexeddb:AMP_*',
  ],
  'google-ads': [
    'marketing',
    '*.doubleclick.net *.googleadservices.com *.googlesyndication.com *.googletagservices.com *.2mdn.net ' +
      '*.adtrafficquality.google adservice.google.com www.google.com/pagead/* www.google.com/ccm/* ' +
      'www.google.com/rmkt/* www.google.com/measurement/conversion* www.google.com/ads/ga-audiences ' +
      'google.com/pagead/* google.com/ccm/* www.googletagmanager.com/gtag/js?id=AW-* ' +
      'www.googletagmanager.com/gtag/js?id=DC-* www.googletagmanager.com/gtag/destination?id=AW-* ' +
      'www.googletagmanager.com/gtag/destination?id=DC-*',
    '_gcl_* _gac_* FPAU FPGCL* __gads __gpi* __eoi local:_gcl_*',
  ],
  'google-analytics': [
    'statistics',
    'google-analytics.com *.google-analytics.com analytics.google.com *.analytics.google.com ' +
      'www.googletagmanager.com/gtag/js?id=G-* www.googletagmanager.com/gtag/js?id=UA-* ' +
      'www.googletagmanager.com/gtag/destination?id=G-*',
    '_ga _ga_* _gid _gat _gat_* _dc_gtm_* _gali AMP_TOKEN __utm* FPID FPLC FPGSID',
  ],
  'google-maps': [
    'preferences',
    'maps.googleapis.com maps.gstatic.com maps.google.com www.google.com/maps www.google.com/maps/* google.com/maps ' +
      'google.com/maps/*',
    '',
  ],
  'google-tag-manager': ['statistics', '*.googletagmanager.com', ''],
  hotjar: [
    'statistics',
    '*.hotjar.com *.hotjar.io',
    '_hj* local:_hj* local:hjActiveViewportIds session:hjViewportId session:_hj*',
  ],
  'linkedin-insight': [
    'marketing',
    'snap.licdn.com *.ads.linkedin.com *.linkedin.oribi.io www.linkedin.com/px/*',
    'li_fat_id li_giant ln_or local:li_adsId',
  ],
  matomo: ['statistics', '*.matomo.cloud', '_pk_* mtm_consent* mtm_cookie_consent'],
  'meta-pixel': [
    'marketing',
    'connect.facebook.net www.facebook.com/tr www.facebook.com/tr/* www.facebook.com/privacy_sandbox/pixel/*',
    '_fbp _fbc local:lastExternalReferrer* local:multiFbc',
  ],
  'microsoft-advertising': [
    'marketing',
    'bat.bing.com bat.bing.net c.bing.com',
    '_uetsid _uetvid _uetmsclkid local:_uet*',
  ],
  'microsoft-clarity': ['statistics', '*.clarity.ms', '_clck _clsk session:_cltk'],
  mixpanel: [
    'statistics',
    '*.mixpanel.com *.mxpnl.com',
    'mp_* __mp_opt_in_out_* local:mp_* local:__mp_opt_in_out_* local:__mpq_* local:__mprec_* local:__mplss_* ' +
      'session:__mplss_* session:mp_tab_id_* session:mp_gen_new_tab_id_* indexeddb:mixpanelBrowserDb ' +
      'indexeddb:mixpanelFlagsDb',
  ],
  plausible: ['statistics', 'plausible.io/js/* plausible.io/api/event', ''],
  posthog: [
    'statistics',
    '*.posthog.com',
    'ph_phc_* __ph_opt_in_out_* dmn_chk_* local:ph_phc_* local:__ph_opt_in_out_* local:seenSurvey_* ' +
      'local:inProgressSurvey_* local:lastSeenSurveyDate local:ph_product_tour_* local:ph_conv_* ' +
      'local:ph_last_seen_tour_date_* session:ph_phc_* session:ph_active_product_tour ' +
      'session:ph_replay_pending_buffer_*',
  ],
  segment: [
    'statistics',
    'cdn.segment.com *.segment.io *.segmentapis.com',
    'ajs_anonymous_id ajs_user_id ajs_group_id s%3Acontext.referrer local:ajs_* local:persisted-queue:v1:*',
  ],
  tiktok: [
    'marketing',
    'analytics.tiktok.com analytics-sg.tiktok.com analytics-ipv6.tiktokw.us',
    '_ttp _tt_enable_cookie ttcsid* session:tt_sessionId session:tt_appInfo session:tt_pixel_*',
  ],
  vimeo: ['marketing', 'vimeo.com *.vimeo.com *.vimeocdn.com', ''],
  youtube: [
    'marketing',
    'youtube.com *.youtube.com youtube-nocookie.com *.youtube-nocookie.com youtu.be *.ytimg.com *.googlevideo.com ' +
      'yt3.ggpht.com youtubei.googleapis.com',
    '',
  ],
} as const satisfies Record<CatalogueId, readonly [category: DefaultCategoryId, urls: string, storage: string]>
