import { playScript } from './playScript.mjs'

/** Matomo's cloud, play-acted. */
export default {
  hosts: ['*.matomo.cloud'],
  play({ path }) {
    if (path.endsWith('/matomo.js')) return playScript('matomo')
    if (path.endsWith('/matomo.php')) return { status: 204 }
  },
}
