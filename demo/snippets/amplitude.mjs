import { external, inline } from './tags.mjs'

// https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2
export default (at) => ({
  urls: ['cdn.amplitude.com', 'api2.amplitude.com', 'sr-client-cfg.amplitude.com'],
  head: [
    external(`${at('cdn.amplitude.com')}/libs/analytics-browser-2.47.1-min.js.gz`),
    inline(`
amplitude.init('ruskavuo0000000000000000amplitud', {
  serverUrl: '${at('api2.amplitude.com')}/2/httpapi',
  remoteConfig: { serverUrl: '${at('sr-client-cfg.amplitude.com')}/config' },
  autocapture: true
})`),
  ],
})
