/** The snippets that vendors tell sites to paste, by service: what loads, and what uses it further down the page. */
export const vendorSnippets: Readonly<Record<string, readonly string[]>> = {
  'google-analytics': [
    `window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());

  gtag('config', 'G-ABC123');`,
    `gtag('event', 'sign_up', { method: 'Google' });`,
    `(function(i,s,o,g,r,a,m){i['GoogleAnalyticsObject']=r;i[r]=i[r]||function(){
(i[r].q=i[r].q||[]).push(arguments)},i[r].l=1*new Date();a=s.createElement(o),
m=s.getElementsByTagName(o)[0];a.async=1;a.src=g;m.parentNode.insertBefore(a,m)
})(window,document,'script','https://www.google-analytics.com/analytics.js','ga');
ga('create', 'UA-1-1', 'auto');
ga('send', 'pageview');`,
    `ga('send', 'event', 'Video', 'play');`,
    `var _gaq = _gaq || [];
_gaq.push(['_setAccount', 'UA-1-1']);
(function() {
  var ga = document.createElement('script'); ga.type = 'text/javascript'; ga.async = true;
  ga.src = ('https:' == document.location.protocol ? 'https://ssl' : 'http://www') + '.google-analytics.com/ga.js';
  var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(ga, s);
})();`,
  ],
  'google-ads': [
    `gtag('event', 'conversion', {'send_to': 'AW-1/abc'});`,
    `(adsbygoogle = window.adsbygoogle || []).push({});`,
    `window.googletag = window.googletag || {cmd: []}; googletag.cmd.push(function() { googletag.pubads(); });`,
    `var google_conversion_id = 1;`,
  ],
  'google-tag-manager': [
    `(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','GTM-XXXX');`,
    `function loadTags() { var j = document.createElement('script'); j.src = 'https://www.googletagmanager.com/gtm.js?id=GTM-1'; document.head.appendChild(j) }
['scroll', 'mousemove'].forEach(function (name) { window.addEventListener(name, loadTags, { once: true }) })`,
  ],
  'meta-pixel': [
    `!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'https://connect.facebook.net/en_US/fbevents.js');
fbq('init', '1');
fbq('track', 'PageView');`,
    `fbq('track', 'Purchase', {value: 30, currency: 'EUR'});`,
    `if (window.fbq) { window.fbq('track', 'Lead') }`,
    `document.getElementById('buy').addEventListener('click', function () { fbq('track', 'AddToCart') })`,
    `<!--\nfbq('track', 'Lead')\n//-->`,
    `window["fbq"]('track', 'Lead')`,
  ],
  'linkedin-insight': [
    `_linkedin_partner_id = "1"; window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || [];
window._linkedin_data_partner_ids.push(_linkedin_partner_id);`,
    `(function(l) { if (!l){window.lintrk = function(a,b){window.lintrk.q.push([a,b])}; window.lintrk.q=[]}
var s = document.getElementsByTagName("script")[0]; var b = document.createElement("script");
b.type = "text/javascript";b.async = true; b.src = "https://snap.licdn.com/li.lms-analytics/insight.min.js";
s.parentNode.insertBefore(b, s);})(window.lintrk);`,
    `window.lintrk('track', { conversion_id: 1 });`,
  ],
  tiktok: [
    `!function (w, d, t) { w.TiktokAnalyticsObject=t;var ttq=w[t]=w[t]||[];ttq.methods=["page","track"];
ttq.setAndDefer=function(t,e){t[e]=function(){t.push([e].concat(Array.prototype.slice.call(arguments,0)))}};
ttq.load=function(e,n){var r="https://analytics.tiktok.com/i18n/pixel/events.js";var a=document.createElement("script");
a.src=r+"?sdkid="+e+"&lib="+t;var s=document.getElementsByTagName("script")[0];s.parentNode.insertBefore(a,s)};
ttq.load('C1');ttq.page();}(window, document, 'ttq');`,
    `ttq.track('ClickButton')`,
  ],
  hotjar: [
    `(function(h,o,t,j,a,r){h.hj=h.hj||function(){(h.hj.q=h.hj.q||[]).push(arguments)};
h._hjSettings={hjid:1,hjsv:6};a=o.getElementsByTagName('head')[0];r=o.createElement('script');r.async=1;
r.src=t+h._hjSettings.hjid+j+h._hjSettings.hjsv;a.appendChild(r);
})(window,document,'https://static.hotjar.com/c/hotjar-','.js?sv=');`,
    `hj('event', 'basket')`,
  ],
  'microsoft-clarity': [
    `(function(c,l,a,r,i,t,y){c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};
t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;
y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y);})(window, document, "clarity", "script", "1");`,
    `window.clarity("set", "plan", "pro")`,
  ],
  'microsoft-advertising': [
    `(function(w,d,t,r,u){var f,n,i;w[u]=w[u]||[],f=function(){var o={ti:"1"};o.q=w[u],w[u]=new UET(o),w[u].push("pageLoad")},
n=d.createElement(t),n.src=r,n.async=1,n.onload=n.onreadystatechange=function(){f()},
i=d.getElementsByTagName(t)[0],i.parentNode.insertBefore(n,i)})(window,document,"script","//bat.bing.com/bat.js","uetq");`,
    `window.uetq = window.uetq || []; window.uetq.push('event', 'signup', {});`,
  ],
  matomo: [
    `var _paq = window._paq = window._paq || [];
_paq.push(['trackPageView']);
(function() { var u="//stats.shop.example/"; _paq.push(['setTrackerUrl', u+'matomo.php']);
var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0];
g.async=true; g.src=u+'matomo.js'; s.parentNode.insertBefore(g,s); })();`,
    `_paq.push(['trackEvent', 'Basket', 'Add'])`,
    `var _mtm = window._mtm = window._mtm || []; _mtm.push({'mtm.startTime': (new Date().getTime()), 'event': 'mtm.Start'});`,
  ],
  mixpanel: [
    `(function(f,b){if(!b.__SV){var e,g,i,h;window.mixpanel=b;b._i=[];b.init=function(){};b.__SV=1.2;e=f.createElement("script");
e.type="text/javascript";e.async=!0;e.src="https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js";g=f.getElementsByTagName("script")[0];
g.parentNode.insertBefore(e,g)}})(document,window.mixpanel||[]); mixpanel.init('1')`,
    `mixpanel.track('Sign up')`,
  ],
  amplitude: [`amplitude.init('1', { autocapture: true })`],
  posthog: [
    `!function(t,e){var o,n,p,r;e.__SV||(window.posthog=e,e._i=[],e.init=function(i,s,a){(p=t.createElement("script")).type="text/javascript",
p.async=!0,p.src=s.api_host.replace(".i.posthog.com","-assets.i.posthog.com")+"/static/array.js"},e.__SV=1)}(document,window.posthog||[]);
posthog.init('phc_1', { api_host: 'https://eu.i.posthog.com' })`,
  ],
  plausible: [
    `window.plausible = window.plausible || function() { (window.plausible.q = window.plausible.q || []).push(arguments) }`,
  ],
  segment: [
    `!function(){var analytics=window.analytics=window.analytics||[];if(!analytics.initialize){analytics.methods=["track","page"];
analytics.load=function(key){var t=document.createElement("script");t.async=!0;t.src="https://cdn.segment.com/analytics.js/v1/"+key+"/analytics.min.js";
var n=document.getElementsByTagName("script")[0];n.parentNode.insertBefore(t,n)};analytics.load("1");analytics.page();}}();`,
    `analytics.track('Order Completed')`,
  ],
  hubspot: [`var _hsq = window._hsq = window._hsq || []; _hsq.push(['setPath', '/about'])`],
  'pinterest-tag': [
    `!function(e){if(!window.pintrk){window.pintrk=function(){window.pintrk.queue.push(Array.prototype.slice.call(arguments))};
var n=window.pintrk;n.queue=[],n.version="3.0";var t=document.createElement("script");t.async=!0,t.src=e;
var r=document.getElementsByTagName("script")[0];r.parentNode.insertBefore(t,r)}}("https://s.pinimg.com/ct/core.js");pintrk('load','1');`,
    `pintrk('track', 'checkout', { value: 10 })`,
  ],
  'snapchat-pixel': [`snaptr('track', 'PURCHASE')`],
  'x-pixel': [`twq('event', 'tw-1-2', { value: 10 })`],
  'reddit-pixel': [`rdt('track', 'Purchase')`],
  taboola: [`window._tfa = window._tfa || []; _tfa.push({ notify: 'event', name: 'purchase', id: 1 })`],
  youtube: [
    `var tag = document.createElement('script'); tag.src = 'https://www.youtube.com/iframe_api'; document.head.append(tag)`,
  ],
}
