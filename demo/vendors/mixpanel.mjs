import { json } from './json.mjs'
import { packageFile } from './packageFile.mjs'

/** Mixpanel's own mixpanel-browser, its recorder included. */
export default {
  hosts: ['cdn.mxpnl.com', 'api-js.mixpanel.com'],
  play({ host, path }) {
    if (host === 'cdn.mxpnl.com') {
      const file = path.replace(/^\/libs\//, '')
      return packageFile(
        'mixpanel-browser',
        file === 'mixpanel-2-latest.min.js' ? 'dist/mixpanel.min.js' : `dist/async-modules/${file}`,
      )
    }
    if (path.startsWith('/flags')) return json({ flags: {} })
    if (path.startsWith('/settings')) return json({})
    if (path.startsWith('/record')) return json({ code: 200, status: 'OK' })
    if (/^\/(track|engage|groups)/.test(path)) return json({ error: null, status: 1 })
  },
}
