import type { Cases } from './Cases'

export default {
  'active-campaign': {
    urls: [
      'https://trackcmp.net/visit?actid=1',
      'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js',
      'https://prism.app-us1.com/',
      'https://example.activehosted.com/f/embed.php?id=1',
    ],
    stored: { cookie: ['ac_enable_tracking', 'prism_123'] },
  },
  adform: {
    urls: [
      'https://track.adform.net/serving/scripts/trackpoint/async/',
      'https://s2.adform.net/banners/scripts/st/trackpoint-async.js',
      'https://a1.seadform.net/serving/trackpoint/',
    ],
    stored: { cookie: ['adformfrpid'] },
  },
  adnuntius: {
    urls: ['https://cdn.adnuntius.com/adn.js', 'https://delivery.adnuntius.com/i'],
    stored: { local: ['adn.metaData'] },
  },
  'adobe-audience-manager': {
    urls: ['https://dpm.demdex.net/id?d_visid_ver=5.5.0', 'https://www.everesttech.net/static/st.v3.js'],
    stored: { cookie: ['aam_uuid', 'adcloud', 'id_adcloud'] },
  },
  adrecord: {
    urls: ['https://track.adrecord.com/t.js', 'https://click.adrecord.com/?c=1'],
  },
  adroll: {
    urls: ['https://s.adroll.com/j/0123/roundtrip.js', 'https://d.adroll.com/pixel'],
    stored: { cookie: ['__adroll_fpc', '__ar_v4'] },
  },
  adtraction: {
    urls: ['https://track.adtraction.com/t/t?a=1&as=2&t=2&tk=1', 'https://cdn.adtr.io/jsTag'],
    stored: { cookie: ['at_gd'] },
  },
  albacross: {
    urls: ['https://serve.albacross.com/track.js', 'https://new-collect.albacross.com/events'],
    stored: { cookie: ['nQ_cookieId', 'nQ_userVisitId'] },
  },
  'amazon-ads': {
    urls: ['https://c.amazon-adsystem.com/aax2/apstag.js', 'https://s.amazon-adsystem.com/iu3'],
  },
  'apsis-one': {
    urls: ['https://static.apsis.one/live/p/0123.js', 'https://form.apsis.one/0123'],
    stored: { cookie: ['Ely_vID'] },
  },
  awin: {
    urls: [
      'https://www.dwin1.com/1234.js',
      'https://www.dwin2.com/pub.1234.min.js',
      'https://www.awin1.com/sread.js',
      'https://www.zenaps.com/sread.js',
    ],
    stored: { cookie: ['_aw_m_1234', '_aw_j_1234', '_aw_sn_1234', '_aw_xid', 'AwinChannelCookie', 'lantern'] },
  },
  bidtheatre: {
    urls: ['https://adsby.bidtheatre.com/x', 'https://match.adsby.bidtheatre.com/jsonp'],
    stored: { cookie: ['__kuid'] },
  },
  bloomreach: {
    urls: ['https://api.exponea.com/js/exponea.min.js'],
    stored: { cookie: ['__exponea_etc__', '__exponea_time2__', '__exponea_ab_banner__', 'xnpe_0123-abcd'] },
  },
  braze: {
    urls: [
      'https://js.appboycdn.com/web-sdk/5.0/braze.min.js',
      'https://sdk.iad-01.braze.com/api/v3/data/',
      'https://sdk.fra-01.braze.eu/api/v3/data/',
    ],
    stored: {
      cookie: ['ab.storage.deviceId.0123', 'ab.storage.sessionId.0123', 'ab._gd'],
      local: ['ab.storage.deviceId.0123'],
    },
  },
  brevo: {
    urls: [
      'https://cdn.brevo.com/js/sdk-loader.js',
      'https://assets.sendinblue.com/x.js',
      'https://sibautomation.com/sa.js?key=1',
      'https://0123.sibforms.com/serve/x',
    ],
    stored: { cookie: ['sib_cuid'] },
  },
  'cj-affiliate': {
    urls: [
      'https://www.mczbf.com/tags/1/tag.js',
      'https://www.emjcd.com/u',
      'https://login.dotomi.com/profile/visit/px',
    ],
    stored: {
      cookie: [
        'cje',
        'cjevent_dc',
        'cjevent_sc',
        'cjConsent',
        'cjUser',
        'cjLiveRampLastCall',
        'dtm_token',
        'dtm_token_sc',
        'dtm_user_id',
      ],
      local: ['cjevent'],
      session: ['cjevent'],
    },
    notStored: { cookie: ['cjeopardy', 'cjevents', 'dtm_pv_pn'] },
  },
  comscore: {
    urls: ['https://sb.scorecardresearch.com/beacon.js'],
    stored: { cookie: ['_scor_uid'] },
  },
  criteo: {
    urls: [
      'https://dynamic.criteo.com/js/ld/ld.js?a=123',
      'https://sslwidget.criteo.com/event',
      'https://static.criteo.net/js/ld/ld.js',
    ],
    stored: {
      cookie: ['cto_bundle', 'cto_bidid', 'cto_tld_test'],
      local: ['cto_bundle', 'criteo_fast_bid', 'criteo_pt_cdb_mngr_metrics'],
    },
  },
  custobar: {
    urls: [
      'https://custobar.com/js/custobar.js',
      'https://script.custobar.com/0123/custobar.js',
      'https://example.custobar.com/api/x',
    ],
  },
  cxense: {
    urls: ['https://cdn.cxense.com/cx.js', 'https://comcluster.cxense.com/Repo/rep.gif'],
    stored: { cookie: ['cX_P', 'cX_S', 'cX_G'] },
  },
  dailymotion: {
    urls: [
      'https://geo.dailymotion.com/player.html?video=1',
      'https://www.dailymotion.com/embed/video/1',
      'https://s1.dmcdn.net/v/1',
    ],
    stored: { cookie: ['v1st_dm', 'uid_dm'] },
    notStored: { cookie: ['v1st', 'ts', 'dmvk'] },
  },
  'delta-projects': {
    urls: ['https://d.de17a.com/pixel/example'],
  },
  disqus: {
    urls: ['https://example.disqus.com/embed.js', 'https://c.disquscdn.com/next/embed/lounge.bundle.js'],
  },
  'dynamic-yield': {
    urls: ['https://cdn.dynamicyield.com/api/123/api_dynamic.js'],
    stored: {
      cookie: ['_dyid', '_dyid_server', '_dyjsession', '_dy_csc_ses', '_dy_geo', '_dycst', '_dycmc', 'dy_fs_page'],
    },
  },
  'dynamics-marketing': {
    urls: ['https://0123abcd.svc.dynamics.com/t/w'],
    stored: { cookie: ['msd365mkttr', 'msd365mkttrs'] },
  },
  eloqua: {
    urls: ['https://img.en25.com/i/elqCfg.min.js', 'https://s123.t.eloqua.com/visitor/v200/svrGP'],
  },
  emarsys: {
    urls: [
      'https://cdn.scarabresearch.com/js/0123/scarab-v2.js',
      'https://recommender.scarabresearch.com/x',
      'https://webchannel-content.eservice.emarsys.net/x',
    ],
    stored: { cookie: ['scarab.visitor', 'scarab.profile', 'scarab.mayViewed', 'scarab.mayAdd'] },
    notStored: { cookie: ['scarabee'] },
  },
  'facebook-plugins': {
    urls: ['https://www.facebook.com/plugins/page.php?href=x'],
    notUrls: ['https://www.facebook.com/tr?id=1', 'https://www.facebook.com/sharer/sharer.php?u=x'],
  },
  frosmo: {
    urls: ['https://cdn.frosmo.com/sites/example_com.js', 'https://eu2.inpref.com/optimizerApi'],
    stored: { cookie: ['frosmo_uid', 'frosmo_quickContext', 'frosmo_keywords'], local: ['frosmo_context'] },
  },
  'google-ads': {
    urls: [
      'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123/?random=1',
      'https://td.doubleclick.net/td/rul/123?random=1',
      'https://stats.g.doubleclick.net/g/collect?v=2&tid=G-ABC123',
      'https://1234567.fls.doubleclick.net/activityi;src=1234567;type=a',
      'https://www.googleadservices.com/pagead/conversion_async.js',
      'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1',
      'https://www.googletagservices.com/tag/js/gpt.js',
      'https://s0.2mdn.net/ads/studio/Enabler.js',
      'https://ep1.adtrafficquality.google/getconfig/sodar?sv=200',
      'https://adservice.google.com/ddm/fls/z/src=1',
      'https://www.google.com/pagead/1p-user-list/123/?guid=ON',
      'https://www.google.com/ccm/collect?en=page_view',
      'https://www.google.com/rmkt/collect/123/?random=1',
      'https://www.google.com/measurement/conversion?en=purchase',
      'https://www.google.com/ads/ga-audiences?v=1&aip=1',
      'https://google.com/pagead/form-data/123',
      'https://google.com/ccm/form-data/123?gtm=1',
      'https://www.googletagmanager.com/gtag/js?id=AW-123456789',
      'https://www.googletagmanager.com/gtag/js?id=DC-1234567&l=dataLayer',
      'https://www.googletagmanager.com/gtag/destination?id=AW-123456789&l=dataLayer&cx=c',
      'https://www.googletagmanager.com/gtag/destination?id=DC-1234567',
    ],
    notUrls: [
      'https://www.google.com/',
      'https://www.google.com/search?q=pagead',
      'https://www.google.com/recaptcha/api.js',
      'https://www.google.com/maps/embed?pb=1',
      'https://www.google.com/ads/',
      'https://www.google.com/ads/ga-audiences-guide',
      'https://www.google.com/pageadmin',
      'https://accounts.google.com/gsi/client',
      'https://fonts.googleapis.com/css2?family=Inter',
      'https://www.googletagmanager.com/gtag/js?id=G-ABC123',
      'https://evildoubleclick.net/',
      'https://ad.doubleclick.net.evil.test/',
      'https://shop.test/pagead/1p-user-list/1',
    ],
    stored: {
      cookie: [
        '_gcl_au',
        '_gcl_aw',
        '_gcl_gs',
        '_gac_UA-12345-1',
        '_gac_gb_G-ABC123',
        'FPAU',
        'FPGCLAW',
        'FPGCLGS',
        '__gads',
        '__gpi',
        '__gpi_optout',
        '__eoi',
      ],
      local: ['_gcl_ls'],
    },
    notStored: {
      cookie: [
        '_gcl',
        'gcl_au',
        '_ga',
        '_gat',
        '_gaction',
        'FP',
        'FPGSID',
        'FPAUTH',
        '__gadsmith',
        '__eois',
        'IDE',
        'NID',
      ],
      local: ['gcl_ls', '_gcl'],
    },
  },
  hubspot: {
    urls: [
      'https://js.hs-scripts.com/123.js',
      'https://js-eu1.hs-scripts.com/123.js',
      'https://js.hs-analytics.net/analytics/1/123.js',
      'https://track.hubspot.com/__ptq.gif',
      'https://forms.hubspot.com/x',
      'https://js.hsforms.net/forms/embed/v2.js',
      'https://forms.hsforms.com/embed/v3/form/1',
      'https://js.usemessages.com/conversations-embed.js',
      'https://js.hsadspixel.net/fb.js',
      'https://js.hscollectedforms.net/collectedforms.js',
    ],
    stored: {
      cookie: [
        '__hstc',
        'hubspotutk',
        '__hssc',
        '__hssrc',
        'messagesUtk',
        'hs-messages-is-open',
        'hs-messages-hide-welcome-message',
      ],
    },
  },
  impact: {
    urls: [
      'https://utt.impactcdn.com/A123-0123.js',
      'https://d.impactradius-event.com/A123-0123.js',
      'https://example.pxf.io/c/1/2/3',
      'https://example.sjv.io/xc/1/2/3',
    ],
    stored: { cookie: ['IR_gbd', 'IR_1234', 'IR_PI'] },
  },
  instagram: {
    urls: [
      'https://www.instagram.com/embed.js',
      'https://www.instagram.com/p/abc/embed/',
      'https://www.instagram.com/reel/abc/embed/',
      'https://scontent.cdninstagram.com/v/x.jpg',
    ],
    notUrls: ['https://www.instagram.com/example/', 'https://www.instagram.com/'],
  },
  'klarna-on-site-messaging': {
    urls: ['https://eu-library.klarnaservices.com/lib.js', 'https://js.klarna.com/web-sdk/v1/klarna.js'],
    notUrls: ['https://js.klarna.com/kp/lib.js', 'https://api.klarna.com/payments/v1/sessions'],
    stored: { cookie: ['ku1-vid', 'ku1-sid'] },
  },
  klaviyo: {
    urls: ['https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=ABC123', 'https://a.klaviyo.com/client/events'],
    stored: {
      cookie: ['__kla_id'],
      local: ['klaviyoOnsite'],
      session: ['klaviyoPagesVisitCount', 'klaviyoPagesVisitCountV2'],
    },
  },
  leadfeeder: {
    urls: [
      'https://sc.lfeeder.com/lftracker_v1_0123.js',
      'https://tr.lfeeder.com/',
      'https://lftracker.leadfeeder.com/lftracker_v1_0123.js',
    ],
    stored: { cookie: ['_lfa', '_lfa_test_cookie_stored'], local: ['_lfa', '_lfa_expiry'] },
  },
  leadinfo: {
    urls: ['https://cdn.leadinfo.net/ping.js', 'https://collector.leadinfo.net/'],
    stored: { cookie: ['_li_id.1fff', '_li_ses.1fff'] },
  },
  leadoo: {
    urls: ['https://bot.leadoo.com/bot/dynamic.js?company=0123', 'https://res.leadoo.com/x'],
    stored: { session: ['ld_session_origin', 'ld_al_exp'] },
  },
  'linkedin-insight': {
    urls: [
      'https://snap.licdn.com/li.lms-analytics/insight.min.js',
      'https://px.ads.linkedin.com/collect/?pid=123&fmt=gif',
      'https://px4.ads.linkedin.com/collect?v=2',
      'https://dc.ads.linkedin.com/collect/?pid=123',
      'https://www.linkedin.com/px/li_sync?redirect=x',
      'https://cdn.linkedin.oribi.io/partner/123/domain/shop.test/token',
    ],
    notUrls: [
      'https://www.linkedin.com/',
      'https://www.linkedin.com/company/acme',
      'https://www.linkedin.com/embed/feed/update/urn:li:share:1',
      'https://www.linkedin.com/pxl',
      'https://platform.linkedin.com/in.js',
      'https://media.licdn.com/dms/image/x.jpg',
      'https://badads.linkedin.com/',
      'https://snap.licdn.com.evil.test/',
    ],
    stored: { cookie: ['li_fat_id', 'li_giant', 'ln_or'], local: ['li_adsId'] },
    notStored: {
      cookie: ['li', 'li_fat_id_s', 'ln', 'lidc', 'bcookie', 'li_gc', '_li_dcdm_c'],
      local: ['li_adsIdOld', 'li'],
    },
  },
  mailchimp: {
    urls: [
      'https://chimpstatic.com/mcjs-connected/js/users/0123/0456.js',
      'https://example.us1.list-manage.com/subscribe/post-json',
      'https://form-assets.mailchimp.com/snippet/account/1',
    ],
    stored: { cookie: ['mc_cid', 'mc_eid', 'mc_landing_site'] },
  },
  marketo: {
    urls: [
      'https://munchkin.marketo.net/munchkin.js',
      'https://app-sj01.marketo.com/js/forms2/js/forms2.min.js',
      'https://123-abc-456.mktoresp.com/webevents/visitWebPage',
      'https://cdn.bizible.com/scripts/bizible.js',
    ],
    stored: { cookie: ['_mkto_trk', '_biz_uid', '_biz_nA'] },
  },
  'meta-pixel': {
    urls: [
      'https://connect.facebook.net/en_US/fbevents.js',
      'https://connect.facebook.net/signals/config/123?v=2.9.150&r=stable',
      'https://www.facebook.com/tr?id=123&ev=PageView&noscript=1',
      'https://www.facebook.com/tr/?id=123&ev=PageView',
      'https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?id=123',
    ],
    notUrls: [
      'https://www.facebook.com/',
      'https://www.facebook.com/acme',
      'https://www.facebook.com/travel',
      'https://www.facebook.com/tracking?id=1',
      'https://www.facebook.com/plugins/page.php?href=x',
      'https://www.facebook.com/privacy/policy/',
      'https://graph.facebook.com/v20.0/me',
      'https://connect.facebook.net.evil.test/en_US/fbevents.js',
      'https://shop.test/tr?id=123',
    ],
    stored: { cookie: ['_fbp', '_fbc'], local: ['lastExternalReferrer', 'lastExternalReferrerTime', 'multiFbc'] },
    notStored: {
      cookie: ['_fb', 'fbp', '_fbpx', '_fbcart', 'fr', '_fbp_'],
      local: ['lastReferrer', 'lastExternal', 'multiFbcX', '_fbp'],
    },
  },
  'microsoft-advertising': {
    urls: [
      'https://bat.bing.com/bat.js',
      'https://bat.bing.com/action/0?ti=123&Ver=2&evt=pageLoad',
      'https://bat.bing.net/actionp/0?ti=123',
      'https://c.bing.com/c.gif?ctsa=mr&CtsSyncId=x',
    ],
    notUrls: [
      'https://www.bing.com/maps/embed?h=400',
      'https://www.bing.com/api/maps/mapcontrol',
      'https://bing.com/',
      'https://acrobat.bing.com/',
      'https://bat.bing.com.evil.test/bat.js',
      'https://login.microsoftonline.com/',
      'https://c.clarity.ms/c.gif',
    ],
    stored: { cookie: ['_uetsid', '_uetvid', '_uetmsclkid'], local: ['_uetsid', '_uetvid_exp'] },
    notStored: { cookie: ['_uet', 'uetsid', '_uetsids', '_uetmsdns', 'MUID', 'MR'], local: ['_ue', 'uetvid'] },
  },
  'microsoft-monetize': {
    urls: [
      'https://acdn.adnxs.com/ast/ast.js',
      'https://secure.adnxs.com/seg?add=1',
      'https://ib.adnxs-simple.com/ut/v3/prebid',
    ],
  },
  nosto: {
    urls: ['https://connect.nosto.com/include/0123'],
    stored: { cookie: ['2c.cId', '2c.dId', '2c.dc', 'nostojs'] },
  },
  outbrain: {
    urls: [
      'https://amplify.outbrain.com/cp/obtp.js',
      'https://widgets.outbrain.com/outbrain.js',
      'https://images.outbrainimg.com/transform/v3/x.jpg',
      'https://p1.zemanta.com/v2/p/js/',
    ],
    stored: { cookie: ['outbrain_dicbo_id', 'dicbo_id', 'obsessionid-0123'], local: ['OB-USER-TOKEN'] },
  },
  'partner-ads': {
    urls: ['https://www.partner-ads.com/dk/klikbanner.php?partnerid=1'],
  },
  partnerize: {
    urls: ['https://creative.prf.hn/source/camref:1', 'https://prf.hn/click/camref:1'],
  },
  'pinterest-tag': {
    urls: ['https://ct.pinterest.com/v3/?tid=123', 'https://s.pinimg.com/ct/core.js'],
    notUrls: ['https://www.pinterest.com/pin/create/button/', 'https://s.pinimg.com/images/logo.png'],
    stored: {
      cookie: ['_pin_unauth', '_derived_epik', '_epik'],
      local: ['_pin_unauth_ls'],
    },
  },
  quantcast: {
    urls: ['https://secure.quantserve.com/quant.js', 'https://rules.quantcount.com/rules-p-123.js'],
    stored: { cookie: ['__qca'] },
  },
  readpeak: {
    urls: ['https://static.readpeak.com/tag.js', 'https://app.readpeak.com/ads'],
  },
  'reddit-pixel': {
    urls: [
      'https://www.redditstatic.com/ads/pixel.js',
      'https://alb.reddit.com/rp.gif?event=PageVisit',
      'https://pixel-config.reddit.com/pixels/t2_0/config',
    ],
    notUrls: ['https://www.redditstatic.com/icon.png', 'https://www.reddit.com/submit'],
    stored: { cookie: ['_rdt_uuid', '_rdt_cid', '_rdt_em'] },
  },
  'rtb-house': {
    urls: ['https://tags.creativecdn.com/0123.js', 'https://esp.rtbhouse.com/encrypt'],
    stored: { cookie: ['__rtbh.lid', '__rtbh.uid'] },
  },
  rule: {
    urls: ['https://app.rule.io/subscriber-form/subscriber', 'https://app.rule.se/click'],
  },
  'salesforce-account-engagement': {
    urls: ['https://pi.pardot.com/pd.js', 'https://go.pardot.com/analytics'],
    stored: { cookie: ['visitor_id123', 'visitor_id123-hash', 'lpv123'] },
  },
  schibsted: {
    urls: ['https://collector.schibsted.io/api/v1/track', 'https://cdn.schibsted.com/x.js'],
    stored: { cookie: ['_pulse2data', '_pulsesession', '__pulseEnvironmentId'] },
  },
  sharethis: {
    urls: ['https://platform-api.sharethis.com/js/sharethis.js', 'https://l.sharethis.com/pview'],
    stored: { cookie: ['fpestid'] },
  },
  sleeknote: {
    urls: ['https://sleeknotestaticcontent.sleeknote.com/core.js'],
    stored: { cookie: ['_sn_a', '_sn_m', '_sn_n'] },
  },
  'snapchat-pixel': {
    urls: ['https://sc-static.net/scevent.min.js', 'https://tr.snapchat.com/p', 'https://tr6.snapchat.com/p'],
    stored: { cookie: ['_scid', '_scid_r', '_schn', '_ScCbts', '_sctr', '_sc_cspv'] },
  },
  soundcloud: {
    urls: ['https://w.soundcloud.com/player/?url=x', 'https://widget.sndcdn.com/widget-1.js'],
  },
  spotify: {
    urls: [
      'https://open.spotify.com/embed/track/1',
      'https://embed-cdn.spotifycdn.com/_next/x.js',
      'https://i.scdn.co/image/1',
    ],
  },
  taboola: {
    urls: ['https://cdn.taboola.com/libtrc/unip/123/tfa.js', 'https://trc.taboola.com/example/log/3/unip'],
    stored: {
      cookie: ['_tb_sess_r', '_tb_t_ppg', 'tb_click_param', 'trc_cookie_storage'],
      local: ['taboola global:user-id'],
    },
  },
  teads: {
    urls: ['https://p.teads.tv/teads-fellow.js', 'https://a.teads.tv/page/1/tag'],
    stored: { cookie: ['_tfpvi', 'tfpsi'] },
  },
  'the-trade-desk': {
    urls: ['https://js.adsrvr.org/up_loader.1.1.0.js', 'https://insight.adsrvr.org/track/pxl/'],
  },
  tiktok: {
    urls: [
      'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=ABC&lib=ttq',
      'https://analytics.tiktok.com/api/v2/pixel',
      'https://analytics-sg.tiktok.com/api/v2/pixel/act',
      'https://analytics-ipv6.tiktokw.us/ipv6/enrich_ipv6',
    ],
    notUrls: [
      'https://www.tiktok.com/embed.js',
      'https://www.tiktok.com/@acme/video/1',
      'https://tiktok.com/',
      'https://analytics.tiktok.com.evil.test/',
      'https://webanalytics.tiktok.com/',
    ],
    stored: {
      cookie: ['_ttp', '_tt_enable_cookie', 'ttcsid', 'ttcsid_ABC123'],
      session: ['tt_sessionId', 'tt_appInfo', 'tt_pixel_session_index'],
    },
    notStored: {
      cookie: ['_tt', '_ttps', 'ttp', 'ttc', 'ttca', 'tt_viewer', '_tt_enable'],
      local: ['tt_sessionId'],
      session: ['tt_session', 'tt_viewer', 'tt_pixel', 'tt_appInfoX'],
    },
  },
  'tiktok-videos': {
    urls: [
      'https://www.tiktok.com/embed.js',
      'https://www.tiktok.com/embed/v2/123',
      'https://sf16-website-login.neutral.ttwstatic.com/obj/tiktok_web_login_static/tiktok/falcon/embed/x.js',
    ],
    notUrls: ['https://www.tiktok.com/@example', 'https://analytics.tiktok.com/i18n/pixel/events.js'],
  },
  tradedoubler: {
    urls: ['https://swrap.tradedoubler.com/wrap?id=1', 'https://tbs.tradedoubler.com/report'],
    stored: { cookie: ['tduid', 'tdclid_sn'] },
  },
  tradetracker: {
    urls: ['https://tm.tradetracker.net/tag?t=1', 'https://tc.tradetracker.net/?c=1'],
    stored: { cookie: ['TT2_1234', '__tgdat123'] },
  },
  vimeo: {
    urls: [
      'https://player.vimeo.com/video/123456?dnt=1',
      'https://player.vimeo.com/api/player.js',
      'https://vimeo.com/event/123456/embed',
      'https://vimeo.com/api/oembed.json?url=x',
      'https://i.vimeocdn.com/video/1-d_640.jpg',
      'https://fresnel.vimeocdn.com/add/player-stats',
    ],
    notUrls: ['https://notvimeo.com/', 'https://vimeo.com.evil.test/video/1', 'https://vimeocdn.evil.test/'],
    notStored: { cookie: ['vuid', 'player', 'flags'], local: ['sync_active'] },
  },
  voyado: {
    urls: [
      'https://assets.voyado.com/jsfiles/analytics_0.1.5.min.js',
      'https://w0123.api.esales.apptus.cloud/api/v2/queries',
    ],
    stored: { cookie: ['_va', '_vaI', '_vaS', 'apptus.customerKey', 'apptus.sessionKey', 'apptus.queue'] },
  },
  'woocommerce-attribution': {
    urls: [],
    stored: { cookie: ['sbjs_first', 'sbjs_current_add', 'sbjs_udata', 'sbjs_session'] },
  },
  'x-embeds': {
    urls: [
      'https://platform.twitter.com/widgets.js',
      'https://platform.x.com/widgets.js',
      'https://syndication.twitter.com/srv/timeline-profile',
      'https://cdn.syndication.twimg.com/tweet-result?id=1',
    ],
    notUrls: ['https://analytics.twitter.com/i/adsct', 'https://twitter.com/intent/tweet'],
  },
  'x-pixel': {
    urls: [
      'https://static.ads-twitter.com/uwt.js',
      'https://analytics.twitter.com/1/i/adsct?p_id=Twitter',
      'https://t.co/1/i/adsct?p_id=Twitter',
      'https://t.co/i/adsct?p_id=Twitter',
    ],
    notUrls: ['https://t.co/abc123', 'https://platform.twitter.com/widgets.js', 'https://twitter.com/intent/tweet'],
    stored: { cookie: ['_twclid', '_twpid'] },
  },
  youtube: {
    urls: [
      'https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
      'https://youtube-nocookie.com/embed/dQw4w9WgXcQ',
      'https://youtube.com/embed/dQw4w9WgXcQ',
      'https://www.youtube.com/iframe_api',
      'https://youtu.be/dQw4w9WgXcQ',
      'https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg',
      'https://rr1---sn-5hne6nz6.googlevideo.com/videoplayback?expire=1',
      'https://yt3.ggpht.com/ytc/x=s68',
      'https://youtubei.googleapis.com/youtubei/v1/player',
    ],
    notUrls: [
      'https://lh3.ggpht.com/x',
      'https://www.google.com/',
      'https://notyoutube.com/embed/x',
      'https://www.youtube.com.evil.test/embed/x',
      'https://youtube.evil.test/',
      'https://notyoutu.be/x',
      'https://shop.test/youtube.com/embed/x',
      'https://www.googleapis.com/youtube/v3/videos?id=x',
    ],
    notStored: { cookie: ['YSC', 'PREF', 'VISITOR_INFO1_LIVE'], local: ['yt-remote-device-id'] },
  },
  zoominfo: {
    urls: ['https://ws.zoominfo.com/pixel/0123', 'https://js.zi-scripts.com/zi-tag.js'],
    stored: { cookie: ['_zitok'] },
  },
} satisfies Record<string, Cases>
