import { playScript } from './playScript.mjs'

/** Plausible's own tracker from npm, behind the queue of its script tag. */
export default {
  hosts: ['plausible.io'],
  play({ path }) {
    if (/^\/js\/(script|pa-[\w-]+)\.js$/.test(path)) return playScript('plausible')
    if (path === '/api/event') return { status: 202, body: 'ok' }
  },
}
