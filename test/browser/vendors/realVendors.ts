/** A vendor's own code from npm, and the three ways in which sites take it, none of them marked. */
export interface RealVendor {
  /** The script tag in the HTML, as it starts of itself or once loaded. */
  tag: string
  /** The code of the site that brings it in. */
  inserted: string
  /** The site's own file, which has the vendor's in it and starts it once the page, and so the config, is there. */
  bundled: string
  /** Has it started? An expression. */
  runs: string
}

const insert = (url: string, start: string) =>
  `var tag = document.createElement('script'); tag.async = true; tag.src = '${url}'; tag.onload = () => { ${start} }; document.head.append(tag)`
const onload = (url: string, start: string) =>
  `<script>function start() { ${start} }</script><script async src="${url}" onload="start()"></script>`

const posthog = {
  url: 'https://us-assets.i.posthog.com/static/array.js',
  start: `posthog.init('phc_shop', { api_host: 'https://us.i.posthog.com', person_profiles: 'always', opt_out_useragent_filter: true })`,
}
const mixpanel = {
  url: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
  options: `{ api_host: 'https://api-js.mixpanel.com', track_pageview: true }`,
  /** What its snippet leaves for it: it starts from nothing else. */
  queue: `window.mixpanel = Object.assign([], { __SV: 1.2, people: [], _i: [['shop0000000000000000000000000000', { api_host: 'https://api-js.mixpanel.com', track_pageview: true }, 'mixpanel']] })`,
}
const amplitude = {
  url: 'https://cdn.amplitude.com/libs/analytics-browser-2.47.1-min.js.gz',
  start: `amplitude.init('shop0000000000000000000000000000', { serverUrl: 'https://api2.amplitude.com/2/httpapi', remoteConfig: { serverUrl: 'https://sr-client-cfg.amplitude.com/config' }, autocapture: true })`,
}
const segment = 'https://cdn.segment.com/analytics.js/v1/shop/analytics.min.js'
const plausible = {
  url: 'https://plausible.io/js/pa-shop.js',
  options: `{ domain: 'shop.example', endpoint: 'https://plausible.io/api/event' }`,
}

export const realVendors: Record<string, RealVendor> = {
  posthog: {
    tag: onload(posthog.url, posthog.start),
    inserted: insert(posthog.url, posthog.start),
    bundled: `import posthog from 'posthog-js'; addEventListener('load', () => ${posthog.start})`,
    runs: 'Boolean(window.posthog?.__loaded)',
  },
  mixpanel: {
    tag: `<script>${mixpanel.queue}</script><script async src="${mixpanel.url}"></script>`,
    inserted: `${mixpanel.queue}; ${insert(mixpanel.url, '')}`,
    bundled: `import mixpanel from 'mixpanel-browser'; addEventListener('load', () => mixpanel.init('shop0000000000000000000000000000', ${mixpanel.options}))`,
    runs: 'Boolean(window.mixpanel?.init)',
  },
  amplitude: {
    tag: onload(amplitude.url, amplitude.start),
    inserted: insert(amplitude.url, amplitude.start),
    bundled: `import * as amplitude from '@amplitude/analytics-browser'; addEventListener('load', () => ${amplitude.start})`,
    runs: 'Boolean(window.amplitude?.init)',
  },
  segment: {
    tag: `<script>(window.analytics = window.analytics || []).push(['page'])</script><script async src="${segment}"></script>`,
    inserted: `(window.analytics = window.analytics || []).push(['page']); ${insert(segment, '')}`,
    bundled: `import { AnalyticsBrowser } from '@segment/analytics-next'; addEventListener('load', () => AnalyticsBrowser.load({ writeKey: 'shop' }).page())`,
    runs: 'Boolean(window.analytics?.initialized)',
  },
  plausible: {
    tag: onload(plausible.url, `plausible.init(${plausible.options})`),
    inserted: insert(plausible.url, `plausible.init(${plausible.options})`),
    bundled: `import { init } from '@plausible-analytics/tracker'; addEventListener('load', () => init(${plausible.options}))`,
    runs: 'Boolean(window.plausible)',
  },
}
