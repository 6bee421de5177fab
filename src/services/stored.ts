/**
 * Written by `scripts/catalogue.mjs` from `catalogue/`, read by `storedBy.ts`: what those services keep that
 * `critical.ts` says nothing of. A service a line: its id, and after bars what it keeps, as there.
 */
export const stored = `ab-tasty|ABTasty ABTastySession
adnuntius||adn.metaData
adobe-audience-manager|aam_uuid adcloud id_adcloud
adobe-target|mbox mboxEdgeCluster at_check
adyen|_rp_uid
algolia|_ALGOLIA
apsis-one|Ely_vID
bazaarvoice|BVBRANDID BVBRANDSID
bloomreach|__exponea_etc__ __exponea_time2__ xnpe_*
braze|ab.storage.* ab._gd|ab.storage.*
cj-affiliate|cje cjevent cjConsent cjUser
comscore|_scor_uid
contentsquare|_cs_id _cs_s _cs_c _cs_cvars _cs_rl _cs_mk_* _cs_root-domain __CT_Data _CT_RS_ WRUID
crazy-egg|_ceir _CEFT _ce.* cebs cebsp_
crisp|crisp-client%2F*|crisp-client/*
cxense|cX_P cX_S cX_G
datadog-rum|_dd_s dd_site_test_* dd_cookie_test_*
drift|drift*|DRIFT_*
dynamic-yield|_dyid* _dyjsession _dy_* _dycst _dycmc dy_fs_page
dynamics-marketing|msd365mkttr msd365mkttrs
dynatrace|dtCookie* dtPC* dtSa* dtLatC* dtValidationCookie rxVisitor* rxvt*||rxVisitor* rxvt*
emarsys|scarab.*||scarab.*
etracker|_et_coid isSdEnabled BT_sdc BT_pdc
frosmo|frosmo_quickContext frosmo_keywords|frosmo_*
fullstory|fs_uid fs_cid fs_lua|_fs_uid _fs_swan_song|_fs_tab_id
gemius|__gfp_64b __gfp_s_64b
google-recaptcha||_grecaptcha
google-sign-in|g_state
heap|_hp2_* _hp5_*
impact|IR_*
jetpack-stats|tk_ai tk_lr tk_or tk_r3d tk_tc tk_qs
jw-player||jwplayer.* jwplayerLocalId
kameleoon|kameleoonVisitorCode|kameleoon*
klarna-on-site-messaging|ku1-vid ku1-sid
leadinfo|_li_id* _li_ses*
leadoo|||ld_session_origin ld_al_exp
livechat|__lc_*
lucky-orange|_lo_uid _lo_v _lo_rid _lo_cid _lo_np_* __lotl __lotr
mapbox||mapbox.eventData*
marketo|_mkto_trk _biz_*
mixpanel|mp_* __mp_opt_in_out_*|mp_* __mp_opt_in_out_* __mpq_* __mprec_* __mplss_*|__mplss_* mp_tab_id_* mp_gen_new_tab_id_*|mixpanelBrowserDb mixpanelFlagsDb
mouseflow|mf_user
new-relic||NRBA_SESSION
nosto|2c.cId|nosto*|nosto*
onesignal||onesignal-*||ONE_SIGNAL_SDK_DB
optimizely|optimizelyEndUserId optimizelyDomainTestCookie optimizelyRedirectData optimizelySession|optimizely_data$$*
partner-ads|pa-partnerid
piano-analytics|_pcid _pctx pa_user atuserid atidvisitor
posthog|ph_phc_* __ph_opt_in_out_* dmn_chk_*|ph_phc_* __ph_opt_in_out_* seenSurvey_* inProgressSurvey_* lastSeenSurveyDate ph_product_tour_* ph_conv_* ph_last_seen_tour_date_*|ph_phc_* ph_active_product_tour ph_replay_pending_buffer_*
qualtrics|QSI_*
readspeaker|ReadSpeakerSettings _rspkrLoadCore
schibsted|_pulse2data _pulsesession __pulseEnvironmentId
sentry|||sentryReplaySession
sharethis|fpestid
shopify-analytics|_shopify_y _shopify_s _shopify_sa_t _shopify_sa_p _orig_referrer _landing_page
sleeknote|_sn_a _sn_m _sn_n
smartlook|SL_C_*|SL_L_*
stripe|__stripe_mid __stripe_sid
tawk-to|TawkConnectionTime __tawkuuid TawkCookie twk_*|twk_*
teads|_tfpvi
tealium|utag_main*
tidio||tidio_*
tradetracker|__tgdat _tgpc
userlike|uslk_*
vergic|vngage.*
voyado|_va _vaI apptus.customerKey apptus.sessionKey apptus.queue
wistia|__distillery|wistia wistia-video-progress-*
zoominfo|_zitok`
