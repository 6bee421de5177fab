/**
 * Written by `scripts/catalogue.mjs` from `catalogue/`, read by `storedBy.ts`: what each service keeps on
 * the site itself. A service a line: its id, and after bars what it keeps, as in `critical.ts`. That has the commonest,
 * too: this file goes with the sweep, which then needs no other.
 */
export const stored = `ab-tasty|ABTasty ABTastySession
active-campaign|ac_enable_tracking prism_*
adform|adformfrpid
adnuntius||adn.metaData
adobe-analytics|s_vi s_fid s_ecid s_cc s_sq s_ppv s_tp s_ppvl s_ips s_plt s_pltp s_nr s_nr30 s_vnc365 s_lv s_lv_s s_tslv s_inv gpv_* AMCV_* AMCVS_* kndctr_*
adobe-audience-manager|aam_uuid adcloud id_adcloud
adobe-target|mbox mboxEdgeCluster at_check
adroll|__adroll_fpc __ar_v4
adtraction|at_gd
adyen|_rp_uid|adyen-checkout__*|adyen-checkout__*
albacross|nQ_cookieId nQ_userVisitId
algolia|_ALGOLIA
amplitude|AMP_* amplitude_*|AMP_* amplitude_* EXP_unsent_*|AMP_*|AMP_*
apsis-one|Ely_vID
awin|_aw_m_* _aw_j_* _aw_sn_* _aw_xid AwinChannelCookie lantern
azure-application-insights|ai_user ai_session ai_authUser||AI_buffer* AI_sentBuffer*
bazaarvoice|BVBRANDID BVBRANDSID BVImpl*
bidtheatre|__kuid
bloomreach|__exponea_etc__ __exponea_time2__ __exponea_ab_* xnpe_*
braze|ab.storage.* ab._gd|ab.storage.*
brevo|sib_cuid
cj-affiliate|cje cjevent_dc cjevent_sc cjConsent cjUser cjLiveRampLastCall dtm_token* dtm_user_id*|cjevent|cjevent
comscore|_scor_uid
contentsquare|_cs_id _cs_s _cs_s_ctx _cs_i _cs_c _cs_cvars _cs_rl _cs_mk_* _cs_root-domain __CT_Data _CT_RS_ WRUID
crazy-egg|_ceir _CEFT _ce.* cebs cebsp_
crisp|crisp-client%2F*|crisp-client/*
criteo|cto_bundle cto_bidid cto_tld_test|cto_bundle criteo_*
cxense|cX_P cX_S cX_G
dailymotion|v1st_dm uid_dm
datadog-rum|_dd_s dd_site_test_* dd_cookie_test_*
drift|drift*|DRIFT_*
dynamic-yield|_dyid _dyid_server _dyjsession _dy_* _dycst _dycmc dy_fs_page
dynamics-marketing|msd365mkttr msd365mkttrs
dynatrace|dtCookie* dtPC* dtSa* dtLatC* dtDisabled dtValidationCookie* dTValidationCookie* rxVisitor* rxvt*||rxVisitor* rxvt*
emarsys|scarab.*
etracker|_et_coid isSdEnabled BT_sdc BT_pdc BT_ecl BT_ctst GS3_v
friendly-captcha|||frc_sc frc_sid
frosmo|frosmo_uid frosmo_quickContext frosmo_keywords|frosmo_*
fullstory|fs_uid fs_lua|_fs_uid _fs_swan_song|_fs_tab_id
gemius|__gfp_64b __gfp_s_64b
giosg|giosg_chat_id_* giosg_sgid_*|giosg_*|giosg_*
google-ads|_gcl_* _gac_* FPAU FPGCL* __gads __gpi* __eoi|_gcl_*
google-analytics|_ga _ga_* _gid _gat _gat_* _dc_gtm_* _gali AMP_TOKEN __utm* FPID FPLC FPGSID
google-recaptcha||_grecaptcha
google-sign-in|g_state
heap|_hp2_* _hp5_*
hotjar|_hj*|_hj* hjActiveViewportIds|hjViewportId _hj*
hubspot|__hstc hubspotutk __hssc __hssrc messagesUtk hs-messages-*
imbox|imbox
impact|IR_*
intercom|intercom-id-* intercom-session-* intercom-device-id-*|intercom.*
jetpack-stats|tk_ai tk_lr tk_or tk_r3d tk_tc tk_qs
jw-player||jwplayer.* jwplayerLocalId
kameleoon|kameleoonVisitorCode|kameleoon*
klarna-on-site-messaging|ku1-vid ku1-sid
klaviyo|__kla_id|klaviyoOnsite|klaviyoPagesVisitCount*
leadfeeder|_lfa _lfa_test_cookie_stored|_lfa _lfa_expiry
leadinfo|_li_id* _li_ses*
leadoo|||ld_session_origin ld_al_exp
linkedin-insight|li_fat_id li_giant ln_or|li_adsId
livechat|__lc_*
lucky-orange|lo-uid lo-visits _lo_uid _lo_v _lo_rid _lo_cid _lo_np_* __lotl __lotr
mailchimp|mc_cid mc_eid mc_landing_site
mapbox||mapbox.eventData*
marketo|_mkto_trk _biz_*
matomo|_pk_id.* _pk_ses.* _pk_* mtm_consent* mtm_cookie_consent
meta-pixel|_fbp _fbc|lastExternalReferrer* multiFbc
microsoft-advertising|_uetsid _uetvid _uetmsclkid|_uet*
microsoft-clarity|_clck _clsk||_cltk
mixpanel|mp_* __mp_opt_in_out_*|mp_* __mp_opt_in_out_* __mpq_* __mprec_* __mplss_*|__mplss_* mp_tab_id_* mp_gen_new_tab_id_*|mixpanelBrowserDb mixpanelFlagsDb
monsido|monsido
mouseflow|mf_user
new-relic||NRBA_SESSION*
nosto|2c.cId 2c.dId 2c.dc nostojs
onesignal||onesignal-*||ONE_SIGNAL_SDK_DB
optimizely|optimizelyEndUserId optimizelyDomainTestCookie optimizelyRedirectData optimizelySession|optimizely_data$$*
outbrain|outbrain_dicbo_id dicbo_id obsessionid-*|OB-USER-TOKEN
piano-analytics|_pcid _pctx pa_user atuserid atidvisitor atreman atredir atsession
pinterest-tag|_pin_unauth _derived_epik _epik|_pin_unauth_ls
piwik-pro|_pk_id.* _pk_ses.* stg_traffic_source_priority stg_last_interaction stg_returning_visitor stg_externalReferrer stg_utm_campaign stg_fired__*
posthog|ph_phc_* __ph_opt_in_out_* dmn_chk_*|ph_phc_* __ph_opt_in_out_* seenSurvey_* inProgressSurvey_* lastSeenSurveyDate ph_product_tour_* ph_conv_* ph_last_seen_tour_date_*|ph_phc_* ph_active_product_tour ph_replay_pending_buffer_*
qualtrics|QSI_*
quantcast|__qca
readspeaker|ReadSpeakerSettings _rspkrLoadCore
reddit-pixel|_rdt_uuid _rdt_cid _rdt_em
rtb-house|__rtbh.*
salesforce-account-engagement|visitor_id* lpv*
schibsted|_pulse2data _pulsesession __pulseEnvironmentId
segment|ajs_anonymous_id ajs_user_id ajs_group_id s%3Acontext.referrer|ajs_* persisted-queue:v1:*
sentry|||sentryReplaySession
sharethis|fpestid
shopify-analytics|_shopify_y _shopify_s _shopify_sa_t _shopify_sa_p _orig_referrer _landing_page _shopify_d _shopify_evids _shopify_ga
siteimprove|nmstat
sleeknote|_sn_a _sn_m _sn_n
smartlook|SL_C_*|SL_L_* SMARTLOOK_LS_*
snapchat-pixel|_scid _scid_r _schn _ScCbts _sctr _sc_cspv
stripe|__stripe_mid __stripe_sid
taboola|_tb_sess_r _tb_t_ppg tb_click_param trc_cookie_storage|taboola*
tawk-to|twk_uuid_* tawk_uuid_* twk_idm_key TawkConnectionTime __tawkuuid|twk_token_*
teads|tfpsi _tfpvi
tealium|utag_main*
tidio||tidio_*
tiktok|_ttp _tt_enable_cookie ttcsid*||tt_sessionId tt_appInfo tt_pixel_*
tradedoubler|tduid tdclid_sn
tradetracker|TT2_* __tgdat*
userlike|uslk_*
vergic|vngage.*|vngage.*|vngage.*
voyado|_va _vaI _vaS apptus.customerKey apptus.sessionKey apptus.queue
vwo|_vwo_* _vis_opt_*
wistia|__distillery|wistia wistia-video-progress-*
woocommerce-attribution|sbjs_*
x-pixel|_twclid _twpid
zendesk|__zlcmid|ZD-* __zlcstore
zoominfo|_zitok`
