import type { Cases } from './Cases'

export default {
  'ab-tasty': {
    urls: ['https://try.abtasty.com/0123.js'],
    stored: { cookie: ['ABTasty', 'ABTastySession'] },
  },
  'adobe-analytics': {
    urls: [
      'https://example.sc.omtrdc.net/b/ss/examplersid/1/JS-2.22.0/s1',
      'https://example.122.2o7.net/b/ss/examplersid/1/H.27',
      'https://edge.adobedc.net/ee/v1/interact?configId=1',
    ],
    stored: {
      cookie: [
        's_vi',
        's_fid',
        's_ecid',
        's_cc',
        's_sq',
        's_ppv',
        's_ppvl',
        's_ips',
        's_plt',
        's_pltp',
        's_nr',
        's_nr30',
        's_vnc365',
        's_lv',
        's_lv_s',
        's_tslv',
        's_inv',
        'gpv_pn',
        's_tp',
        'AMCV_0123456789ABCDEF%40AdobeOrg',
        'AMCVS_0123456789ABCDEF%40AdobeOrg',
        'kndctr_0123456789ABCDEF_AdobeOrg_identity',
        'kndctr_0123456789ABCDEF_AdobeOrg_cluster',
      ],
    },
  },
  'adobe-tags': {
    urls: ['https://assets.adobedtm.com/0123456789ab/abcdef/launch-ENabc.min.js'],
  },
  'adobe-target': {
    urls: ['https://example.tt.omtrdc.net/rest/v1/delivery?client=example'],
    stored: { cookie: ['mbox', 'mboxEdgeCluster', 'at_check'] },
  },
  amplitude: {
    urls: [
      'https://cdn.amplitude.com/script/0123456789abcdef0123456789abcdef.js',
      'https://cdn.amplitude.com/libs/analytics-browser-2.11.1-min.js.gz',
      'https://api2.amplitude.com/2/httpapi',
      'https://api.eu.amplitude.com/2/httpapi',
      'https://sr-client-cfg.eu.amplitude.com/config/0123456789abcdef',
      'https://api.lab.amplitude.com/sdk/v2/vardata?v=0',
      'https://diagnostics.prod.us-west-2.amplitude.com/v1/capture',
    ],
    notUrls: ['https://amplitude.com.evil.test/', 'https://myamplitude.com/api', 'https://shop.test/amplitude.com/x'],
    stored: {
      cookie: ['AMP_0123456789', 'AMP_MKTG_0123456789', 'AMP_TEST', 'AMP_TLDTEST', 'amplitude_id_0123abcshop.test'],
      local: [
        'AMP_unsent_0123456789',
        'AMP_remote_config_0123456789',
        'amplitude_unsent_0123ab',
        'EXP_unsent_$default',
      ],
      session: ['AMP_PAGE_VIEW', 'AMP_URL_INFO'],
      indexeddb: ['AMP_diagnostics_0123456789'],
    },
    notStored: {
      cookie: ['AMP', 'AMP_TOKEN', 'amp_theme', 'amplitude', 'XAMP_1', 'AMPLIFY_session'],
      local: ['amp-state', 'EXP_RATE', 'myAMP_1'],
      session: ['amp_step'],
      indexeddb: ['amp', 'app'],
    },
  },
  'azure-application-insights': {
    urls: [
      'https://js.monitor.azure.com/scripts/b/ai.3.gbl.min.js',
      'https://westeurope-5.in.applicationinsights.azure.com/v2/track',
      'https://dc.services.visualstudio.com/v2/track',
    ],
    stored: {
      cookie: ['ai_user', 'ai_session', 'ai_authUser'],
      session: ['AI_buffer', 'AI_buffer_1', 'AI_sentBuffer'],
    },
  },
  bazaarvoice: {
    urls: [
      'https://apps.bazaarvoice.com/deployments/example/main_site/production/en_GB/bv.js',
      'https://network.bazaarvoice.com/st.gif',
    ],
    stored: { cookie: ['BVBRANDID', 'BVBRANDSID', 'BVImplmain_site'] },
  },
  'cloudflare-web-analytics': {
    urls: ['https://static.cloudflareinsights.com/beacon.min.js', 'https://cloudflareinsights.com/cdn-cgi/rum'],
  },
  contentsquare: {
    urls: [
      'https://t.contentsquare.net/uxa/0123.js',
      'https://c.contentsquare.net/pageview',
      'https://app.contentsquare.com/collect',
      'https://cdn.clicktale.net/www47/ptc/0123.js',
    ],
    stored: {
      cookie: [
        '_cs_id',
        '_cs_s',
        '_cs_s_ctx',
        '_cs_i',
        '_cs_c',
        '_cs_cvars',
        '_cs_rl',
        '_cs_mk_ga',
        '_cs_mk_aa',
        '_cs_root-domain',
        '__CT_Data',
        '_CT_RS_',
        'WRUID',
      ],
    },
  },
  'crazy-egg': {
    urls: ['https://script.crazyegg.com/pages/scripts/0012/3456.js'],
    stored: { cookie: ['_ceir', '_CEFT', '_ce.s', '_ce.clock_data', '_ce.cch', 'cebs', 'cebsp_'] },
  },
  'datadog-rum': {
    urls: [
      'https://www.datadoghq-browser-agent.com/eu1/v5/datadog-rum.js',
      'https://browser-intake-datadoghq.com/api/v2/rum',
      'https://browser-intake-datadoghq.eu/api/v2/rum',
    ],
    stored: { cookie: ['_dd_s', 'dd_site_test_0123', 'dd_cookie_test_0123'] },
  },
  dynatrace: {
    urls: ['https://js-cdn.dynatrace.com/jstag/0123/ruxitagent.js', 'https://bf12345abc.bf.dynatrace.com/bf'],
    stored: {
      cookie: [
        'dtCookie',
        'dtCookie1a2b',
        'dtPC',
        'dtPC1a2b',
        'dtSa',
        'dtSa1a2b',
        'dtLatC',
        'dtDisabled',
        'dtValidationCookie',
        'dTValidationCookie',
        'dTValidationCookie1a2b',
        'rxVisitor',
        'rxVisitor1a2b',
        'rxvt',
        'rxvt1a2b',
      ],
      session: ['rxVisitor', 'rxvt'],
    },
  },
  etracker: {
    urls: ['https://code.etracker.com/code/e.js', 'https://www.etracker.de/cntcookie'],
    stored: { cookie: ['_et_coid', 'isSdEnabled', 'BT_sdc', 'BT_pdc', 'BT_ecl', 'BT_ctst', 'GS3_v'] },
    notStored: { cookie: ['et_allow_cookies', 'cntcookie'] },
  },
  fathom: {
    urls: ['https://cdn.usefathom.com/script.js'],
  },
  fullstory: {
    urls: ['https://edge.fullstory.com/s/fs.js', 'https://rs.fullstory.com/rec/page'],
    stored: { cookie: ['fs_uid', 'fs_lua'], local: ['_fs_uid', '_fs_swan_song'], session: ['_fs_tab_id'] },
    notStored: { cookie: ['fs_cid'] },
  },
  gemius: {
    urls: ['https://gapl.hit.gemius.pl/xgemius.js'],
    stored: { cookie: ['__gfp_64b', '__gfp_s_64b'] },
  },
  'google-analytics': {
    urls: [
      'https://www.google-analytics.com/analytics.js',
      'https://region1.google-analytics.com/g/collect?v=2&tid=G-ABC123',
      'https://ssl.google-analytics.com/ga.js',
      'https://google-analytics.com/mp/collect',
      'https://analytics.google.com/g/collect?v=2&tid=G-ABC123',
      'https://region1.analytics.google.com/g/collect?v=2',
      'https://www.googletagmanager.com/gtag/js?id=G-ABC123',
      'https://www.googletagmanager.com/gtag/js?id=G-ABC123&l=dataLayer&cx=c',
      'https://www.googletagmanager.com/gtag/js?id=UA-12345-1',
      'https://www.googletagmanager.com/gtag/destination?id=G-ABC123&l=dataLayer&cx=c',
    ],
    notUrls: [
      'https://evilgoogle-analytics.com/analytics.js',
      'https://google-analytics.com.evil.test/analytics.js',
      'https://google-analytics.evil.test/',
      'https://evil.test/google-analytics.com/analytics.js',
      'https://evil.test/?u=https://www.google-analytics.com/g/collect',
      'https://www.googletagmanager.com/gtag/js?id=AW-123',
      'https://www.googletagmanager.com/gtm.js?id=GTM-ABC123',
      'https://www.google.com/analytics',
      'https://my-analytics.google.com.evil.test/',
      'https://fooanalytics.google.com/',
    ],
    stored: {
      cookie: [
        '_ga',
        '_ga_ABC123DEF4',
        '_gid',
        '_gat',
        '_gat_UA-12345-1',
        '_gat_gtag_UA_12345_1',
        '_dc_gtm_UA-12345-1',
        '_gali',
        'AMP_TOKEN',
        '__utma',
        '__utmz',
        'FPID',
        'FPLC',
        'FPGSID',
      ],
    },
    notStored: {
      cookie: [
        'ga',
        '_gala',
        '_gab',
        '_gallery',
        '_gidx',
        '_gate',
        '_gac_UA-1',
        '__ut',
        '__utp',
        'AMP_TOKENS',
        'FPIDx',
      ],
      local: ['_ga', '_gid'],
    },
  },
  'google-tag-manager': {
    urls: [
      'https://www.googletagmanager.com/gtm.js?id=GTM-ABC123',
      'https://www.googletagmanager.com/ns.html?id=GTM-ABC123',
      'https://www.googletagmanager.com/gtag/js?id=GT-ABC123',
      'https://www.googletagmanager.com/a?id=GTM-ABC123&cv=1',
      'https://www.googletagmanager.com/td?id=GTM-ABC123',
      'https://www.googletagmanager.com/static/service_worker/5970/sw_iframe.html?origin=https%3A%2F%2Fshop.test',
    ],
    notUrls: [
      'https://www.googletagmanager.com/gtag/js?id=G-ABC123',
      'https://www.googletagmanager.com/gtag/js?id=AW-123',
      'https://www.googletagmanager.com.evil.test/gtm.js',
      'https://evilgoogletagmanager.com/gtm.js',
      'https://tagmanager.google.com/',
      'https://metrics.shop.test/gtm.js?id=GTM-ABC123',
    ],
    notStored: { cookie: ['td'] },
  },
  heap: {
    urls: ['https://cdn.heapanalytics.com/js/heap-123.js', 'https://cdn.us.heap-api.com/config/123/heap_config.js'],
    stored: {
      cookie: [
        '_hp2_id.123',
        '_hp2_ses_props.123',
        '_hp2_props.123',
        '_hp2_hld1',
        '_hp5_event_props.123',
        '_hp5_meta.123',
      ],
    },
  },
  hotjar: {
    urls: [
      'https://static.hotjar.com/c/hotjar-123456.js?sv=6',
      'https://script.hotjar.com/modules.0157df8a158a106f0dc5.js',
      'wss://ws.hotjar.com/api/v2/client/ws',
      'https://content.hotjar.io/?site_id=123456',
      'https://metrics.hotjar.io/?v=2',
    ],
    notUrls: ['https://hotjar.evil.test/', 'https://notjar.com/', 'https://myhotjar.io/', 'https://a.hotjar.com.test/'],
    stored: {
      cookie: ['_hjSessionUser_123456', '_hjSession_123456', '_hjTLDTest', '_hjClosedSurveyInvites', '_hjid'],
      local: ['_hjUserAttributes', 'hjActiveViewportIds'],
      session: ['hjViewportId', '_hjRecordingLastActivity'],
    },
    notStored: {
      cookie: ['_h', '_hello', 'hj', 'hjViewportId', '_HJ'],
      local: ['hjActiveViewportIdsOld', 'hjx'],
      session: ['hjViewport', 'viewportId'],
    },
  },
  'jetpack-stats': {
    urls: ['https://stats.wp.com/e-202401.js', 'https://pixel.wp.com/g.gif?v=ext'],
    stored: { cookie: ['tk_ai', 'tk_lr', 'tk_or', 'tk_r3d', 'tk_tc', 'tk_qs'] },
  },
  'jw-player': {
    urls: [
      'https://cdn.jwplayer.com/players/abc-def.js',
      'https://ssl.p.jwpcdn.com/player/v/8/jwplayer.core.js',
      'https://prd.jwpltx.com/v1/jwplayer6/ping.gif',
    ],
    stored: { local: ['jwplayer.volume', 'jwplayer.captionLabel', 'jwplayerLocalId'] },
  },
  kameleoon: {
    urls: [
      'https://0123abcd.kameleoon.eu/kameleoon.js',
      'https://0123abcd.kameleoon.io/engine.js',
      'https://data.kameleoon.com/visit/visitor',
    ],
    stored: {
      cookie: ['kameleoonVisitorCode'],
      local: ['kameleoonClientData', 'kameleoonDataInfo', 'kameleoonExperiment-12'],
    },
  },
  'lucky-orange': {
    urls: ['https://tools.luckyorange.com/core/lo.js', 'https://cs.luckyorange.net/a'],
    stored: {
      cookie: ['lo-uid', 'lo-visits', '_lo_uid', '_lo_v', '_lo_rid', '_lo_cid', '_lo_np_12', '__lotl', '__lotr'],
    },
  },
  matomo: {
    urls: [
      'https://cdn.matomo.cloud/acme.matomo.cloud/matomo.js',
      'https://acme.matomo.cloud/matomo.php?idsite=1&rec=1',
      'https://cdn.matomo.cloud/acme.matomo.cloud/container_ABCdef12.js',
    ],
    notUrls: [
      'https://matomo.org/faq/',
      'https://matomo.cloud.evil.test/matomo.js',
      'https://evilmatomo.cloud/matomo.js',
      'https://shop.test/matomo.js',
    ],
    stored: {
      cookie: [
        '_pk_id.1.1fff',
        '_pk_ses.1.1fff',
        '_pk_ref.1.1fff',
        '_pk_cvar.1.1fff',
        '_pk_testcookie.1.1fff',
        'mtm_consent',
        'mtm_consent_removed',
        'mtm_cookie_consent',
      ],
    },
    notStored: {
      cookie: ['_pk', 'pk_id', '_pkg_version', 'mtm', 'mtm_cookie_consents', 'matomo_ignore', 'MATOMO_SESSID'],
      local: ['_pk_id.1.1fff'],
    },
  },
  'microsoft-clarity': {
    urls: [
      'https://www.clarity.ms/tag/abcdef1234',
      'https://scripts.clarity.ms/0.8.41/clarity.js',
      'https://i.clarity.ms/collect',
      'https://c.clarity.ms/c.gif',
    ],
    notUrls: [
      'https://clarity.ms.evil.test/tag/a',
      'https://evilclarity.ms/',
      'https://c.bing.com/c.gif',
      'https://clarity.test/',
    ],
    stored: { cookie: ['_clck', '_clsk'], session: ['_cltk'] },
    notStored: {
      cookie: ['_clc', '_clck2', '_clskx', 'clck', 'MUID', 'SM', 'CLID'],
      local: ['_cltk'],
      session: ['_cltks', 'cltk'],
    },
  },
  mixpanel: {
    urls: [
      'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
      'https://api-js.mixpanel.com/track/?verbose=1',
      'https://api-eu.mixpanel.com/engage/',
      'https://api-js.mixpanel.com/flags/',
    ],
    notUrls: [
      'https://mixpanel.com.evil.test/track',
      'https://notmixpanel.com/track',
      'https://mxpnl.test/',
      'https://shop.test/mixpanel.com/track',
    ],
    stored: {
      cookie: ['mp_0123456789abcdef0123456789abcdef_mixpanel', '__mp_opt_in_out_0123456789abcdef0123456789abcdef'],
      local: [
        'mp_0123456789abcdef0123456789abcdef_mixpanel',
        '__mp_opt_in_out_0123456789abcdef0123456789abcdef',
        '__mpq_0123456789abcdef0123456789abcdef_ev',
        '__mpq_0123456789abcdef0123456789abcdef_ev:X',
        '__mprec_mixpanel_0123456789abcdef0123456789abcdef_fce0d226:X',
        '__mplss_ymx04jar',
      ],
      session: [
        'mp_tab_id_mixpanel_0123456789abcdef0123456789abcdef',
        'mp_gen_new_tab_id_mixpanel_0123456789abcdef0123456789abcdef',
        '__mplss_y8n194ce',
      ],
      indexeddb: ['mixpanelBrowserDb', 'mixpanelFlagsDb'],
    },
    notStored: {
      cookie: ['mp', 'mp3', 'mpool', '_mp_1', '__mp', '__mp_opt_in'],
      local: ['mp', 'mpq', '__mp', '__mplssupport__', '__mpr'],
      session: ['mp_tab', 'mp_cart', '__mpls'],
      indexeddb: ['mixpanel', 'mixpanelBrowserDb2'],
    },
  },
  monsido: {
    urls: ['https://app-script.monsido.com/v2/monsido-script.js', 'https://tracking.monsido.com/'],
    stored: { cookie: ['monsido'] },
  },
  mouseflow: {
    urls: ['https://cdn.mouseflow.com/projects/0123.js'],
    stored: { cookie: ['mf_user'] },
  },
  'new-relic': {
    urls: ['https://js-agent.newrelic.com/nr-loader-spa-1.260.0.min.js', 'https://bam.nr-data.net/1/0123'],
    stored: { local: ['NRBA_SESSION', 'NRBA_SESSION::1a2b3c4d'] },
  },
  optimizely: {
    urls: ['https://cdn.optimizely.com/js/123.js', 'https://logx.optimizely.com/v1/events'],
    stored: {
      cookie: ['optimizelyEndUserId', 'optimizelyDomainTestCookie', 'optimizelyRedirectData', 'optimizelySession'],
      local: ['optimizely_data$$oeu1$$1$$layer_map'],
    },
  },
  'piano-analytics': {
    urls: [
      'https://logc279.xiti.com/event',
      'https://tag.aticdn.net/piano-analytics.js',
      'https://example.pa-cd.com/event',
    ],
    stored: { cookie: ['_pcid', '_pctx', 'pa_user', 'atuserid', 'atidvisitor', 'atreman', 'atredir', 'atsession'] },
  },
  'piwik-pro': {
    urls: ['https://example.containers.piwik.pro/0123-4567.js', 'https://example.piwik.pro/ppms.php'],
    stored: {
      cookie: [
        '_pk_id.0a1b2c3d-0000.1fff',
        '_pk_ses.0a1b2c3d-0000.1fff',
        'stg_traffic_source_priority',
        'stg_last_interaction',
        'stg_returning_visitor',
        'stg_externalReferrer',
        'stg_utm_campaign',
        'stg_fired__0a1b',
      ],
    },
  },
  plausible: {
    urls: [
      'https://plausible.io/js/script.js',
      'https://plausible.io/js/script.outbound-links.js',
      'https://plausible.io/js/pa-AbCdEf12345.js',
      'https://plausible.io/api/event',
    ],
    notUrls: [
      'https://plausible.io/',
      'https://plausible.io/share/shop.test?auth=x&embed=true',
      'https://plausible.io/api/eventually',
      'https://implausible.io/js/script.js',
      'https://plausible.io.evil.test/js/script.js',
    ],
    notStored: { local: ['plausible_ignore'], cookie: ['plausible'] },
  },
  posthog: {
    urls: [
      'https://us.i.posthog.com/e/?ip=1',
      'https://eu-assets.i.posthog.com/static/array.js',
      'https://eu.i.posthog.com/flags/?v=2',
      'https://app.posthog.com/static/array.js',
    ],
    notUrls: ['https://myposthog.com/e/', 'https://posthog.com.evil.test/', 'https://shop.test/ingest/e/'],
    stored: {
      cookie: ['ph_phc_AbC123_posthog', '__ph_opt_in_out_phc_AbC123', 'dmn_chk_01a20e8d-f919-763a-bb4b-7df3ffdc99e7'],
      local: [
        'ph_phc_AbC123_posthog',
        '__ph_opt_in_out_phc_AbC123',
        'seenSurvey_018f',
        'inProgressSurvey_018f',
        'lastSeenSurveyDate',
        'ph_product_tour_shown_1',
        'ph_last_seen_tour_date_tour',
        'ph_conv_phc_AbC123',
      ],
      session: [
        'ph_phc_AbC123_window_id',
        'ph_phc_AbC123_primary_window_exists',
        'ph_replay_pending_buffer_1',
        'ph_active_product_tour',
      ],
    },
    notStored: {
      cookie: ['ph', 'ph_cart', 'ph_phone', '__ph', 'dmn_chk', 'seenSurvey_1'],
      local: ['phase', 'ph_theme', 'ph_phone', 'seenSurvey', 'lastSeenSurveyDates', '__mplssupport__'],
      session: ['ph_step', 'ph_replay'],
    },
  },
  qualtrics: {
    urls: ['https://zn0123-example.siteintercept.qualtrics.com/SIE/?Q_ZID=ZN_0123'],
    stored: {
      cookie: ['QSI_SI_0123_intercept', 'QSI_S_ZN_0123', 'QSI_HistorySession', 'QSI_CT', 'QSI_ReplaySession_Info_0123'],
    },
  },
  segment: {
    urls: [
      'https://cdn.segment.com/analytics.js/v1/wk0123456789/analytics.min.js',
      'https://cdn.segment.com/v1/projects/wk0123456789/settings',
      'https://api.segment.io/v1/t',
      'https://events.eu1.segmentapis.com/v1/p',
    ],
    notUrls: [
      'https://segment.com/docs/',
      'https://app.segment.com/acme',
      'https://market-segment.io/v1/t',
      'https://api.segment.io.evil.test/v1/t',
      'https://cdn.segment.com.evil.test/',
    ],
    stored: {
      cookie: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id', 's%3Acontext.referrer'],
      local: [
        'ajs_user_traits',
        'ajs_group_properties',
        'ajs_anonymous_id',
        'persisted-queue:v1:wk0123456789:dest-Segment.io:items',
      ],
    },
    notStored: {
      cookie: ['ajs', 'ajs_', 'ajs_user', 's', 's%3A', '__tld__', 'context.referrer'],
      local: ['ajs', 'jajs_1', 'persisted-queue', 'persisted-queue:v2:x'],
    },
  },
  sentry: {
    urls: [
      'https://browser.sentry-cdn.com/8.0.0/bundle.min.js',
      'https://js.sentry-cdn.com/0123.min.js',
      'https://o123.ingest.us.sentry.io/api/456/envelope/',
    ],
    stored: { session: ['sentryReplaySession'] },
  },
  'shopify-analytics': {
    urls: ['https://monorail-edge.shopifysvc.com/unstable/produce_batch'],
    stored: {
      cookie: [
        '_shopify_y',
        '_shopify_s',
        '_shopify_sa_t',
        '_shopify_sa_p',
        '_orig_referrer',
        '_landing_page',
        '_shopify_d',
        '_shopify_evids',
        '_shopify_ga',
      ],
    },
  },
  'simple-analytics': {
    urls: ['https://scripts.simpleanalyticscdn.com/latest.js', 'https://queue.simpleanalyticscdn.com/simple.gif'],
  },
  siteimprove: {
    urls: [
      'https://cdn.siteimproveanalytics.com/js/siteanalyze_123.js',
      'https://siteimproveanalytics.com/js/siteanalyze_123.js',
      'https://123.global.siteimproveanalytics.io/image.aspx?url=x',
    ],
    stored: { cookie: ['nmstat'] },
  },
  smartlook: {
    urls: ['https://web-sdk.smartlook.com/recorder.js', 'https://web-writer.eu.smartlook.cloud/rec/v2/write'],
    stored: {
      cookie: ['SL_C_23361dd035530_SID', 'SL_C_23361dd035530_VID'],
      local: ['SL_L_23361dd035530_SID', 'SMARTLOOK_LS_QUEUED_CHUNKS'],
    },
  },
  tealium: {
    urls: [
      'https://tags.tiqcdn.com/utag/example/main/prod/utag.js',
      'https://collect.tealiumiq.com/example/main/2/i.gif',
    ],
    stored: { cookie: ['utag_main', 'utag_main__sn'] },
  },
  twentythree: {
    urls: [
      'https://example.videos.twentythree.com/v.ihtml',
      'https://example.twentythree.net/v.ihtml',
      'https://example.23video.com/v.ihtml',
    ],
  },
  umami: {
    urls: [
      'https://cloud.umami.is/script.js',
      'https://gateway.umami.is/api/send',
      'https://api-gateway.umami.dev/api/send',
    ],
    notUrls: ['https://umami.is/docs'],
  },
  vwo: {
    urls: ['https://dev.visualwebsiteoptimizer.com/lib/123.js'],
    stored: {
      cookie: [
        '_vwo_uuid',
        '_vwo_uuid_v2',
        '_vwo_sn',
        '_vwo_ds',
        '_vwo_referrer',
        '_vis_opt_exp_12_combi',
        '_vis_opt_s',
      ],
    },
  },
  wistia: {
    urls: [
      'https://fast.wistia.com/assets/external/E-v1.js',
      'https://pipedream.wistia.com/mput',
      'https://fast.wistia.net/embed/iframe/abc',
    ],
    stored: { cookie: ['__distillery'], local: ['wistia', 'wistia-video-progress-abc'] },
  },
} satisfies Record<string, Cases>
