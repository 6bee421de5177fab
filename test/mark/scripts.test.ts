// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { createRules } from '../../src/mark/createRules'
import { createScriptReader } from '../../src/mark/createScriptReader'
import type { MarkConfig } from '../../src/mark/MarkConfig'
import { vendorSnippets } from './vendorSnippets'

const chat = { id: 'chat', category: 'preferences', name: 'Chat', urls: ['chat.example', '*.chat.example'] }
const reader = (config: MarkConfig = {}) => createScriptReader(createRules(config))
const idsOf = (text: string, config?: MarkConfig) => reader(config)(text).ids

describe.each(Object.entries(vendorSnippets))('%s', (id, snippets) => {
  test.each(snippets.map((text) => [text]))('%s', (text) => {
    expect(idsOf(text)).toEqual([id])
  })
})

const awake: Record<string, string> = {
  'the stub of the tag queue and defaults of consent': `window.dataLayer = window.dataLayer || [];
    function gtag(){dataLayer.push(arguments)}
    gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' }); gtag('set', 'ads_data_redaction', true)`,
  'entries before any tag': `window.dataLayer = window.dataLayer || []; dataLayer.push({ event: 'page', id: 1 })`,
  'page content in a string': `self.__next_f.push([1,"<script>!function(f){t=b.createElement(e)}('https://connect.facebook.net/en_US/fbevents.js');fbq('init','1')</script>"])`,
  'a link in own data': `window.state = { url: 'https://www.youtube.com/watch?v=1', text: "fbq('track')" }`,
  'a comment': `// fbq('track', 'x')\n/* <script src="https://connect.facebook.net/x"> */ start()`,
  'a regular expression': `if (/fbq\\('track'/.test(text)) document.createElement('p')`,
  'own functions by short names': `function ga(a){return a} function hj(b){return b} ga(1); hj(2); var analytics = {}; my.analytics.track(1)`,
  'a member of another object': `app.fbq('x'); this.mixpanel.track('y')`,
  'a name that is longer': `fbqueue.push(1); my_fbq('x'); $fbq()`,
  'own code that would tell a vendor later': `function addToCart(id) { cart.push(id); if (window.fbq) fbq('track', 'AddToCart') }
    const menu = () => { gtag('event', 'menu') }`,
  'a player shown on demand': `function play(id) { frame.innerHTML = '<iframe></iframe>'; frame.firstChild.src = 'https://www.youtube.com/embed/' + id }`,
  'what asks askfirst': `(window.askfirst = window.askfirst || []).push(function (consent) { consent.when('meta-pixel', function () { fbq('init', '1') }) })`,
  'an asked-for map, by its callback': `function initMap() { new google.maps.Map(document.getElementById('map')) }`,
  nothing: '',
  'a template with a hole': `var t = \`<b>\${ready ? "fbq()" : \`fbq(\${1})\`}</b>\``,
}
test.each(Object.entries(awake))('stays awake: %s', (_, text) => {
  expect(reader()(text)).toEqual({ ids: [], why: [] })
})

test('a declared service is known by what its loader loads', () => {
  const loader = `(function(){ var s = document.createElement('script'); s.src = 'https://cdn.chat.example/w.js'; document.head.append(s) })()`
  expect(idsOf(loader)).toEqual([])
  expect(idsOf(loader, { services: [chat] })).toEqual(['chat'])
  expect(idsOf(`import('https://chat.example/w.mjs')`, { services: [chat] })).toEqual(['chat'])
  expect(idsOf(`function open() { ${loader.slice(13, -4)} }`, { services: [chat] })).toEqual([])
})

test('what is exempt, or allowed by now, stays awake', () => {
  const matomo = { id: 'matomo', category: 'necessary', name: 'Matomo', reason: 'Counts without identifiers' }
  expect(idsOf(`_paq.push(['trackPageView'])`, { services: [matomo] })).toEqual([])
  expect(idsOf(`fbq('init', '1'); _paq.push(['x'])`, { allows: (id) => id === 'matomo' })).toEqual(['meta-pixel'])
})

test('one script of two services needs both', () => {
  expect(idsOf(`fbq('init', '1'); hj('event', 'x')`)).toEqual(['hotjar', 'meta-pixel'])
})

test('what fills the tag queue after a sleeping script sleeps too, to come after it still', () => {
  const read = reader()
  const [manager = ''] = vendorSnippets['google-tag-manager'] ?? []
  expect(read(`dataLayer = [{ page: 'home' }]`).ids).toEqual([])
  expect(read(manager).ids).toEqual(['google-tag-manager'])
  expect(read(`dataLayer.push({ event: 'purchase' })`)).toEqual({
    ids: ['google-tag-manager'],
    why: ['keeps the order of dataLayer'],
  })
  expect(read(`gtag('consent', 'default', {})`).ids).toEqual(['google-tag-manager'])
  expect(read(`start()`).ids).toEqual([])
  expect(reader()(`dataLayer.push({ event: 'purchase' })`).ids).toEqual([])
})

test('it says by what a script was known', () => {
  expect(reader()(`fbq('init', '1')`).why).toEqual(['uses fbq'])
  expect(reader()(`gtag('config', 'G-1')`).why).toEqual(["calls gtag('config')"])
  expect(reader()(`new Image().src = 'https://www.facebook.com/tr?id=1'`).why).toEqual([
    'loads www.facebook.com/tr?id=1',
  ])
})

test('a long script is read before the test times out', () => {
  const code = 'function f1(a,b){if(a){return b+"x"}else{return [1,2].map(function(c){return c*a})}}\n'
  expect(idsOf(code.repeat(3100))).toEqual([])
  expect(idsOf(`"${'\\'.repeat(260_000)}`)).toEqual([])
  expect(idsOf('`${'.repeat(60_000))).toEqual([])
  expect(idsOf('('.repeat(260_000))).toEqual([])
})
