import type { DefaultCategoryId } from '../types'

/**
 * Written by `scripts/catalogue.mjs` from `catalogue/`, read by `known.ts`: what must be known before the page goes on.
 * Between commas a service: its id and what it reaches; of the commonest also what they keep, after bars: cookies, local and
 * session storage, IndexedDB, caches. A host without a slash stands for its sub-domains; what begins with a dot is the id
 * without its hyphens, what ends with one is `.com`. Left out are patterns that another of the same service covers, and
 * names on other sites.
 */
export const critical = {
  necessary:
    'adyen .,cloudflare-turnstile challenges.cloudflare./,friendly-captcha frcapi. . .eu,hcaptcha hcaptcha./ .,' +
    'klarna . klarnacdn.net klarnaevt.,mollie .,nets-easy dibspayment.eu,paypal . paypalobjects.,paytrail .,' +
    'stripe . .network,vipps-mobilepay vipps.no .',
  preferences:
    'addtoany .,adobe-fonts typekit.net,algolia .net algolianet. .io|_ALGOLIA,calendly calendly./ .,' +
    'clerk-io api.clerk.io/ cdn.clerk.io/,crisp .chat,dixa .io,' +
    'dream-broker dreambroker.com/channel/* www.dreambroker.com/channel/*,drift . driftt.,font-awesome .,' +
    'giosg . giosgusercontent.,google-fonts fonts.googleapis./ fonts.gstatic./,' +
    'google-maps maps.googleapis./ maps.gstatic./ maps.google./ www.google.com/maps www.google.com/maps/* google.com/maps google.com/maps/*,' +
    'google-recaptcha www.google.com/recaptcha/* www.gstatic.com/recaptcha/* www.recaptcha.net/,' +
    'google-sign-in accounts.google.com/gsi/*,imbox .io,' +
    'intercom .io intercomcdn.|intercom-id-* intercom-session-* intercom-device-id-*|intercom.*,kundo .se,' +
    'lipscore .,livechat livechatinc. livechat-static.,mapbox .,onesignal . onesignal./,openstreetmap .org,' +
    'readspeaker .,surveymonkey .,tawk-to tawk.to,testfreaks .,tidio .co tidiochat.,trusted-shops . etrusted.,' +
    'trustpilot .,typeform .,userlike .,vergic psplugin. .,zendesk zdassets. zopim. .|__zlcmid|ZD-* __zlcstore',
  statistics:
    'ab-tasty .,adobe-analytics omtrdc.net 2o7.net adobedc.net,adobe-tags adobedtm.,adobe-target tt.omtrdc.net,' +
    'amplitude .|AMP_* amplitude_*|AMP_* amplitude_* EXP_unsent_*|AMP_*|AMP_*,' +
    'azure-application-insights monitor.azure. applicationinsights.azure. dc.services.visualstudio./|ai_user ai_session ai_authUser||AI_buffer* AI_sentBuffer*,' +
    'bazaarvoice .,cloudflare-web-analytics static.cloudflareinsights./ cloudflareinsights./,' +
    'contentsquare .net . clicktale.net,crazy-egg .,' +
    'datadog-rum datadoghq-browser-agent. browser-intake-datadoghq./ browser-intake-datadoghq.eu/|_dd_s dd_site_test_* dd_cookie_test_*,' +
    'dynatrace .,etracker . .de,fathom usefathom.,fullstory .,gemius .pl,' +
    'google-analytics google-analytics./ google-analytics. analytics.google./ analytics.google. www.googletagmanager.com/gtag/js?id=G-* www.googletagmanager.com/gtag/js?id=UA-* www.googletagmanager.com/gtag/destination?id=G-*|_ga _ga_* _gid _gat _gat_* _dc_gtm_* _gali AMP_TOKEN __utm* FPID FPLC FPGSID,' +
    'google-tag-manager .,heap heapanalytics. heap-api.|_hp2_* _hp5_*,' +
    'hotjar . .io|_hj*|_hj* hjActiveViewportIds|hjViewportId _hj*,jetpack-stats stats.wp./ pixel.wp./,' +
    'jw-player . jwpcdn. jwpltx.,kameleoon .eu .io .,lucky-orange . .net,' +
    'matomo .cloud|_pk_id.* _pk_ses.* _pk_* mtm_consent* mtm_cookie_consent,' +
    'microsoft-clarity clarity.ms|_clck _clsk||_cltk,' +
    'mixpanel . mxpnl.|mp_* __mp_opt_in_out_*|mp_* __mp_opt_in_out_* __mpq_* __mprec_* __mplss_*|__mplss_* mp_tab_id_* mp_gen_new_tab_id_*|mixpanelBrowserDb mixpanelFlagsDb,' +
    'monsido .,mouseflow .,new-relic . nr-data.net||NRBA_SESSION*,optimizely .,' +
    'piano-analytics xiti. aticdn.net pa-cd.,' +
    'piwik-pro piwik.pro|_pk_id.* _pk_ses.* stg_traffic_source_priority stg_last_interaction stg_returning_visitor stg_externalReferrer stg_utm_campaign stg_fired__*,' +
    'plausible plausible.io/js/* plausible.io/api/event,' +
    'posthog .|ph_phc_* __ph_opt_in_out_* dmn_chk_*|ph_phc_* __ph_opt_in_out_* seenSurvey_* inProgressSurvey_* lastSeenSurveyDate ph_product_tour_* ph_conv_* ph_last_seen_tour_date_*|ph_phc_* ph_active_product_tour ph_replay_pending_buffer_*,' +
    'qualtrics .,' +
    'segment cdn.segment./ .io segmentapis.|ajs_anonymous_id ajs_user_id ajs_group_id s%3Acontext.referrer|ajs_* persisted-queue:v1:*,' +
    'sentry sentry-cdn. .io|||sentryReplaySession,shopify-analytics shopifysvc.,' +
    'simple-analytics simpleanalyticscdn.,' +
    'siteimprove siteimproveanalytics. siteimproveanalytics./ siteimproveanalytics.io|nmstat,smartlook . .cloud,' +
    'tealium tiqcdn. tealiumiq.,twentythree . .net 23video.,umami .is .dev,' +
    'vwo visualwebsiteoptimizer.|_vwo_* _vis_opt_*,wistia . .net',
  marketing:
    'active-campaign trackcmp.net/ app-us1. activehosted.,adform .net seadform.net|adformfrpid,adnuntius .,' +
    'adobe-audience-manager demdex.net everesttech.net,adrecord .,adroll .|__adroll_fpc __ar_v4,' +
    'adtraction . adtr.io,albacross .|nQ_cookieId nQ_userVisitId,amazon-ads amazon-adsystem.,apsis-one apsis.one,' +
    'awin dwin1. dwin2. zenaps. awin1.|_aw_m_* _aw_j_* _aw_sn_* _aw_xid AwinChannelCookie lantern,bidtheatre .,' +
    'bloomreach exponea.,braze appboycdn. . .eu|ab.storage.* ab._gd|ab.storage.*,' +
    'brevo . sendinblue. sibautomation./ sibforms.|sib_cuid,cj-affiliate mczbf. emjcd. dotomi.,' +
    'comscore scorecardresearch.,criteo . .net|cto_bundle cto_bidid cto_tld_test|cto_bundle criteo_*,' +
    'custobar custobar./ .,cxense .,dailymotion . dmcdn.net,delta-projects de17a.,disqus . disquscdn.,' +
    'dynamic-yield .,dynamics-marketing svc.dynamics.,eloqua en25. .,emarsys scarabresearch. .net,' +
    'facebook-plugins www.facebook.com/plugins/*,frosmo . inpref.,' +
    'google-ads doubleclick.net googleadservices. googlesyndication. googletagservices. 2mdn.net adtrafficquality.google adservice.google./ www.google.com/pagead/* www.google.com/ccm/* www.google.com/rmkt/* www.google.com/measurement/conversion* www.google.com/ads/ga-audiences google.com/pagead/* google.com/ccm/* www.googletagmanager.com/gtag/js?id=AW-* www.googletagmanager.com/gtag/js?id=DC-* www.googletagmanager.com/gtag/destination?id=AW-* www.googletagmanager.com/gtag/destination?id=DC-*|_gcl_* _gac_* FPAU FPGCL* __gads __gpi* __eoi|_gcl_*,' +
    'hubspot hs-scripts. hs-analytics.net . hsforms.net hsforms. usemessages. hsadspixel.net hscollectedforms.net|__hstc hubspotutk __hssc __hssrc messagesUtk hs-messages-*,' +
    'impact impactcdn. impactradius-event. pxf.io sjv.io,' +
    'instagram www.instagram.com/embed.js www.instagram.com/p/* www.instagram.com/reel/* cdninstagram.,' +
    'klarna-on-site-messaging klarnaservices. js.klarna.com/web-sdk/*,klaviyo .,' +
    'leadfeeder lfeeder. lftracker.leadfeeder./,leadinfo .net,leadoo .,' +
    'linkedin-insight snap.licdn./ ads.linkedin. linkedin.oribi.io www.linkedin.com/px/*|li_fat_id li_giant ln_or|li_adsId,' +
    'mailchimp chimpstatic./ list-manage. .|mc_cid mc_eid mc_landing_site,marketo .net . mktoresp. bizible.,' +
    'meta-pixel connect.facebook.net/ www.facebook.com/tr www.facebook.com/tr/* www.facebook.com/privacy_sandbox/pixel/*|_fbp _fbc|lastExternalReferrer* multiFbc,' +
    'microsoft-advertising bat.bing./ bat.bing.net/ c.bing./|_uetsid _uetvid _uetmsclkid|_uet*,' +
    'microsoft-monetize adnxs. adnxs-simple.,nosto .,outbrain . outbrainimg. zemanta.,partner-ads partner-ads.,' +
    'partnerize prf.hn prf.hn/,' +
    'pinterest-tag ct.pinterest./ s.pinimg.com/ct/*|_pin_unauth _derived_epik _epik|_pin_unauth_ls,' +
    'quantcast quantserve. quantcount.|__qca,readpeak .,' +
    'reddit-pixel www.redditstatic.com/ads/* alb.reddit./ pixel-config.reddit./|_rdt_uuid _rdt_cid _rdt_em,' +
    'rtb-house . creativecdn.,rule .io .se,salesforce-account-engagement pardot.|visitor_id* lpv*,' +
    'schibsted .io .,sharethis .,sleeknote .,snapchat-pixel sc-static.net/ tr.snapchat./ tr6.snapchat./,' +
    'soundcloud w.soundcloud./ sndcdn.,spotify open.spotify./ spotifycdn. scdn.co,taboola .,teads .tv,' +
    'the-trade-desk adsrvr.org,' +
    'tiktok analytics.tiktok./ analytics-sg.tiktok./ analytics-ipv6.tiktokw.us/|_ttp _tt_enable_cookie ttcsid*||tt_sessionId tt_appInfo tt_pixel_*,' +
    'tiktok-videos www.tiktok.com/embed* ttwstatic.,tradedoubler .|tduid tdclid_sn,tradetracker .net,' +
    'vimeo vimeo./ . vimeocdn.,voyado . apptus.cloud,woocommerce-attribution|sbjs_*,' +
    'x-embeds platform.twitter./ platform.x./ syndication.twitter./ twimg.,' +
    'x-pixel static.ads-twitter./ analytics.twitter./ t.co/1/i/adsct t.co/i/adsct|_twclid _twpid,' +
    'youtube youtube./ . youtube-nocookie./ youtube-nocookie. youtu.be/ ytimg. googlevideo. yt3.ggpht./ youtubei.googleapis./,' +
    'zoominfo . zi-scripts.',
} as const satisfies Record<DefaultCategoryId, string>
