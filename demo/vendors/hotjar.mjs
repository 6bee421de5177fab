import { json } from './json.mjs'
import { playScript } from './playScript.mjs'

/** Hotjar, play-acted. */
export default {
  hosts: ['*.hotjar.com', '*.hotjar.io'],
  play({ path }) {
    if (/^\/c\/hotjar-\d+\.js$/.test(path)) return playScript('hotjar')
    if (path.startsWith('/modules.')) return playScript('hotjarModules')
    return json({ success: true })
  },
}
