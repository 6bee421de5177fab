import type { Cases } from './Cases'

export default {
  addtoany: {
    urls: ['https://static.addtoany.com/menu/page.js'],
  },
  'adobe-fonts': {
    urls: ['https://use.typekit.net/abc1def.css', 'https://p.typekit.net/p.css'],
  },
  algolia: {
    urls: [
      'https://abc123-dsn.algolia.net/1/indexes/*/queries',
      'https://abc123-1.algolianet.com/1/indexes/x',
      'https://insights.algolia.io/1/events',
    ],
    stored: { cookie: ['_ALGOLIA'] },
  },
  calendly: {
    urls: ['https://calendly.com/example/30min', 'https://assets.calendly.com/assets/external/widget.js'],
  },
  'clerk-io': {
    urls: ['https://api.clerk.io/v2/search/search', 'https://cdn.clerk.io/clerk.js'],
  },
  crisp: {
    urls: ['https://client.crisp.chat/l.js'],
    stored: { cookie: ['crisp-client%2Fsession%2F0123'], local: ['crisp-client/session/0123'] },
  },
  dixa: {
    urls: ['https://messenger.dixa.io/bundle.js'],
  },
  'dream-broker': {
    urls: ['https://dreambroker.com/channel/abc/iframe/def', 'https://www.dreambroker.com/channel/abc/def'],
    notUrls: ['https://dreambroker.com/studio/login/', 'https://www.dreambroker.com/'],
  },
  drift: {
    urls: ['https://event.api.drift.com/track', 'https://js.driftt.com/include/123/abc.js'],
    stored: {
      cookie: ['drift_aid', 'driftt_aid', 'drift_campaign_refresh'],
      local: ['DRIFT_visitCounts', 'DRIFT_openTabs'],
    },
  },
  'font-awesome': {
    urls: ['https://kit.fontawesome.com/0123.js', 'https://ka-f.fontawesome.com/releases/v6.0.0/css/free.min.css'],
  },
  giosg: {
    urls: [
      'https://service.giosg.com/live2/',
      'https://interaction.giosg.com/x',
      'https://example.giosgusercontent.com/x.js',
    ],
    stored: {
      cookie: ['giosg_chat_id_0123', 'giosg_sgid_0123'],
      local: ['giosg_win_state_0123'],
      session: ['giosg_rules_0123'],
    },
  },
  'google-fonts': {
    urls: ['https://fonts.googleapis.com/css2?family=Inter', 'https://fonts.gstatic.com/s/inter/v13/x.woff2'],
  },
  'google-maps': {
    urls: [
      'https://maps.googleapis.com/maps/api/js?key=k&callback=initMap',
      'https://maps.gstatic.com/mapfiles/transparent.png',
      'https://maps.google.com/maps?q=Helsinki&output=embed',
      'https://www.google.com/maps/embed?pb=!1m18',
      'https://www.google.com/maps/d/embed?mid=1',
      'https://www.google.com/maps?q=Helsinki&output=embed',
      'https://google.com/maps/embed?pb=1',
      'https://google.com/maps?q=Helsinki',
    ],
    notUrls: [
      'https://www.google.com/',
      'https://www.google.com/search?q=maps',
      'https://www.google.com/mapsapi',
      'https://www.google.com/recaptcha/api.js',
      'https://fonts.googleapis.com/css',
      'https://www.gstatic.com/charts/loader.js',
      'https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js',
      'https://bitmaps.google.com/',
      'https://maps.google.com.evil.test/',
      'https://shop.test/maps/embed',
    ],
    notStored: { cookie: ['NID', 'maps'] },
  },
  'google-recaptcha': {
    urls: [
      'https://www.google.com/recaptcha/api.js',
      'https://www.gstatic.com/recaptcha/releases/abc/recaptcha__en.js',
      'https://www.recaptcha.net/recaptcha/api.js',
    ],
    notUrls: ['https://www.google.com/search?q=recaptcha', 'https://www.gstatic.com/charts/loader.js'],
    stored: { local: ['_grecaptcha'] },
  },
  'google-sign-in': {
    urls: ['https://accounts.google.com/gsi/client'],
    notUrls: ['https://accounts.google.com/o/oauth2/v2/auth'],
    stored: { cookie: ['g_state'] },
  },
  imbox: {
    urls: ['https://files.imbox.io/app/dist/initWidget.js', 'https://apiv2.imbox.io/message'],
    stored: { cookie: ['imbox'] },
  },
  intercom: {
    urls: [
      'https://widget.intercom.io/widget/abc',
      'https://api-iam.intercom.io/messenger/web/ping',
      'https://js.intercomcdn.com/frame.js',
    ],
    stored: {
      cookie: ['intercom-id-abc', 'intercom-session-abc', 'intercom-device-id-abc'],
      local: ['intercom.intercom-state-abc'],
    },
  },
  kundo: {
    urls: ['https://static-chat.kundo.se/chat.js', 'https://chat.kundo.se/x'],
  },
  lipscore: {
    urls: ['https://static.lipscore.com/assets/en/lipscore-v1.js', 'https://wapi.lipscore.com/products'],
  },
  livechat: {
    urls: [
      'https://cdn.livechatinc.com/tracking.js',
      'https://api.livechatinc.com/v3.6/customer',
      'https://cdn.livechat-static.com/x.js',
    ],
    stored: { cookie: ['__lc_cid', '__lc_cst'] },
  },
  mapbox: {
    urls: ['https://api.mapbox.com/mapbox-gl-js/v3.0.0/mapbox-gl.js', 'https://events.mapbox.com/events/v2'],
    stored: { local: ['mapbox.eventData.uuid:0123', 'mapbox.eventData:0123'] },
  },
  onesignal: {
    urls: ['https://cdn.onesignal.com/sdks/web/v16/OneSignalSDK.page.js', 'https://onesignal.com/api/v1/sync/0123/web'],
    stored: { local: ['onesignal-pageview-count', 'onesignal-notification-prompt'], indexeddb: ['ONE_SIGNAL_SDK_DB'] },
  },
  openstreetmap: {
    urls: ['https://tile.openstreetmap.org/1/1/1.png', 'https://www.openstreetmap.org/export/embed.html?bbox=1'],
  },
  readspeaker: {
    urls: ['https://cdn-eu.readspeaker.com/script/123/webReader/webReader.js'],
    stored: { cookie: ['ReadSpeakerSettings', '_rspkrLoadCore'] },
  },
  surveymonkey: {
    urls: ['https://widget.surveymonkey.com/collect/website/js/0123.js', 'https://www.surveymonkey.com/r/ABC'],
  },
  'tawk-to': {
    urls: ['https://embed.tawk.to/0123/default', 'https://va.tawk.to/v1/session/start'],
    stored: {
      cookie: ['tawk_uuid_0123', 'twk_uuid_0123', 'twk_idm_key', 'TawkConnectionTime', '__tawkuuid'],
      local: ['twk_token_0123'],
    },
  },
  testfreaks: {
    urls: ['https://js.testfreaks.com/onpage/example.com/head.js'],
  },
  tidio: {
    urls: ['https://code.tidio.co/0123.js', 'https://widget-v4.tidiochat.com/x.js'],
    stored: { local: ['tidio_state_0123'] },
  },
  'trusted-shops': {
    urls: [
      'https://widgets.trustedshops.com/js/X0123.js',
      'https://integrations.etrusted.com/applications/widget.js/v2',
    ],
  },
  trustpilot: {
    urls: ['https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js'],
  },
  typeform: {
    urls: ['https://embed.typeform.com/next/embed.js', 'https://form.typeform.com/to/abc'],
  },
  userlike: {
    urls: ['https://api.userlike.com/api/um/chat'],
    stored: { cookie: ['uslk_e', 'uslk_s', 'uslk_page_impressions', 'uslk_umm_123_s'] },
  },
  vergic: {
    urls: ['https://account.psplugin.com/0123/ps.js', 'https://www.vergic.com/x.js'],
    stored: { cookie: ['vngage.id', 'vngage.vid'], local: ['vngage.id'], session: ['vngage.vid'] },
  },
  zendesk: {
    urls: [
      'https://static.zdassets.com/ekr/snippet.js?key=1',
      'https://ekr.zdassets.com/compose/1',
      'https://widget-mediator.zopim.com/s/W/ws',
      'https://example.zendesk.com/embeddable/config',
    ],
    stored: { cookie: ['__zlcmid'], local: ['ZD-suid', 'ZD-buid', 'ZD-store', '__zlcstore'] },
  },
} satisfies Record<string, Cases>
