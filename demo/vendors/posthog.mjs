import { json } from './json.mjs'
import { packageFile } from './packageFile.mjs'

/** PostHog's own posthog-js; a project with session recording and surveys off. */
export default {
  hosts: ['us-assets.i.posthog.com', 'us.i.posthog.com', 'app.posthog.com'],
  play({ path }) {
    const file = path.match(/^\/static\/(?:[\d.]+\/)?([\w.-]+\.js)$/)?.[1]
    if (file) return packageFile('posthog-js', `dist/${file}`)
    const config = { supportedCompression: ['gzip', 'gzip-js'], hasFeatureFlags: false, surveys: false }
    // The settings come as script first and, if that fails, as JSON.
    if (/^\/array\/[^/]+\/config\.js$/.test(path)) return { type: 'text/javascript', body: '' }
    if (/^\/array\/[^/]+\/config$/.test(path)) return json(config)
    if (path.startsWith('/flags'))
      return json({ ...config, flags: {}, featureFlags: {}, errorsWhileComputingFlags: false })
    if (path.startsWith('/api/surveys')) return json({ surveys: [] })
    if (/^\/(e|s|i\/v0\/e|i\/v1\/\w+)\/?$/.test(path)) return json({ status: 'Ok' })
  },
}
