import { pixel } from './pixel.mjs'
import { playPage } from './playPage.mjs'
import { playScript } from './playScript.mjs'
import { randomId } from './randomId.mjs'

const scripts = { '/gtm.js': 'gtm', '/gtag/js': 'gtag' }

const adCookies = () => [
  { name: 'IDE', value: randomId(), days: 390, domain: 'doubleclick.net', httpOnly: true },
  { name: 'test_cookie', value: 'CheckForPermission', days: 15 / 1440, domain: 'doubleclick.net' },
]

/** Tag Manager, Analytics, Ads and Maps, play-acted: Google publishes none of them as a package. */
export default {
  hosts: [
    'www.googletagmanager.com',
    'www.google-analytics.com',
    'region1.google-analytics.com',
    'googleads.g.doubleclick.net',
    'www.google.com',
  ],
  play({ host, path }) {
    if (host === 'www.googletagmanager.com') {
      if (scripts[path]) return playScript(scripts[path])
      return path === '/ns.html' ? { type: 'text/html', body: '<!doctype html><title>noscript</title>' } : undefined
    }
    if (host.endsWith('google-analytics.com')) return path === '/g/collect' ? { status: 204 } : undefined
    if (host === 'googleads.g.doubleclick.net') return path.startsWith('/pagead/') ? pixel(adCookies()) : undefined
    if (path === '/maps/embed') {
      return playPage('map', [{ name: 'NID', value: randomId(), days: 183, domain: 'google.com', httpOnly: true }])
    }
    if (path.startsWith('/pagead/')) return pixel()
  },
}
