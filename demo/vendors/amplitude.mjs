import { json } from './json.mjs'
import { packageFile } from './packageFile.mjs'

/** Amplitude's own browser SDK, and a project without remote settings. */
export default {
  hosts: [
    'cdn.amplitude.com',
    'api2.amplitude.com',
    'sr-client-cfg.amplitude.com',
    'diagnostics.prod.us-west-2.amplitude.com',
  ],
  play({ host, path, method }) {
    if (host === 'cdn.amplitude.com') {
      return /^\/libs\/analytics-browser-[\d.]+-min\.js(\.gz)?$/.test(path)
        ? packageFile('@amplitude/analytics-browser', 'lib/scripts/amplitude-min.js')
        : undefined
    }
    if (host === 'sr-client-cfg.amplitude.com') return json({ configs: {} })
    if (method === 'POST')
      return json({ code: 200, events_ingested: 1, payload_size_bytes: 1, server_upload_time: Date.now() })
  },
}
