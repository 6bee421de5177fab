import { json } from './json.mjs'
import { packageFile } from './packageFile.mjs'

/** Segment's own analytics-next, and a source that only sends to Segment itself. */
export default {
  hosts: ['cdn.segment.com', 'api.segment.io'],
  play({ host, path, url }) {
    if (host === 'api.segment.io') return json({ success: true })
    if (/^\/analytics\.js\/v1\/[^/]+\/analytics\.min\.js$/.test(path)) {
      return packageFile('@segment/analytics-next', 'dist/umd/standalone.js')
    }
    const bundle = path.match(/^\/analytics-next\/bundles\/([\w.-]+\.js)$/)?.[1]
    if (bundle) return packageFile('@segment/analytics-next', `dist/umd/${bundle}`)
    const key = path.match(/^\/v1\/projects\/([^/]+)\/settings$/)?.[1]
    if (!key) return
    const [protocol, apiHost] = url('api.segment.io').split('://')
    return json({
      integrations: {
        'Segment.io': { apiKey: key, apiHost: `${apiHost}/v1`, protocol, deliveryStrategy: { strategy: 'standard' } },
      },
      plan: { track: { __default: { enabled: true, integrations: {} } }, identify: { __default: { enabled: true } } },
      edgeFunction: {},
      analyticsNextEnabled: true,
      middlewareSettings: {},
      enabledMiddleware: {},
      metrics: { sampleRate: 0 },
      legacyVideoPluginsEnabled: false,
      remotePlugins: [],
    })
  },
}
