import { expect, test } from 'vitest'
import { elsewhere } from '../support/elsewhere'
import { reloaded } from '../support/reloaded'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site, sitePage } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { tracker } from '../support/tracker'
import { underPolicy } from '../support/underPolicy'
import { nestedWorkers } from './sealed/nestedWorkers'
import { reachedHome } from './sealed/reachedHome'

const stranger = 'https://stranger.example'
const config = {
  services: [
    { ...tracker, urls: [...tracker.urls, 'stun.example'] },
    { id: 'offline', category: 'necessary', name: 'Offline', urls: ['shop.example/own.js'], reason: 'Works offline' },
  ],
}
const body = '<main>Shop</main>'
const sealed = { config, tag: { src: '/askfirst/askfirst-seal.js' }, body }

const web = setUpWeb(
  {
    'shop.example': site({
      '/': sealed,
      '/typed': underPolicy(
        sitePage(sealed),
        "require-trusted-types-for 'script'; trusted-types askfirst own; script-src 'self' 'unsafe-inline'; worker-src blob:; connect-src 'self'",
      ),
      '/bare': { tag: false, body },
      ...nestedWorkers,
      '/whole.js': script(`(async () => {
        importScripts('part.js')
        const { default: imported } = await import('./part.mjs')
        const { status } = await fetch('/leaf.js')
        postMessage([part, imported, new Request('a').url, location.href, String(new URL('b', location)), status])
      })()`),
      '/part.js': script('self.part = 1'),
      '/part.mjs': script('export default 2'),
      '/own.js': script(''),
      '/other.js': script(''),
      '/collect/worker.js': script(''),
    }),
  },
  { fallback: thirdParty },
)

const url = (code: string) => `URL.createObjectURL(new Blob([${JSON.stringify(code)}],{type:'text/javascript'}))`
const file = (name: string) => `new Worker('https://shop.example/leaf.js?${stranger}/${name}')`

test.each([
  ['a file', `new Worker('/branch.js?${stranger}/file')`],
  ['a module', `new Worker('/branch.js?${stranger}/module',{type:'module'})`],
  ['a blob', `new Worker(${url(file('blob'))})`],
  ['a module of a blob', `new Worker(${url(file('blobModule'))},{type:'module'})`],
  ['a blob of a blob', `new Worker(${url(`new Worker(${url(file('deep'))})`)})`],
])('a worker that a worker makes, of %s, reaches a stranger from the bare page alone', async (_, code) => {
  for (const path of ['/bare', '/']) {
    web.hosts.clear()
    const { page } = await web.visit(path)
    await page.evaluate(`void ${code}`)
    await expect.poll(() => reachedHome(web.hosts)).toBe(1)
    await page.waitForTimeout(500)
    expect(elsewhere(web.hosts)).toHaveLength(path === '/' ? 0 : 1)
  }
})

test.each(['/', '/typed'])('a worker finds what it would find without the seal: %s', async (path) => {
  const typed = (address: string) =>
    `(window.own ??= window.trustedTypes.createPolicy('own',{createScriptURL:(text)=>text})).createScriptURL(${address})`
  const heard = (address: string) =>
    `new Promise((resolve,reject)=>{const url=${address};const worker=new Worker(${typed('url')});URL.revokeObjectURL(url);worker.onmessage=({data})=>resolve(data);worker.onerror=({message})=>reject(message)})`
  const whole = [1, 2, 'https://shop.example/a', 'https://shop.example/whole.js', 'https://shop.example/b', 200]
  const { page } = await web.visit(path)
  expect(await page.evaluate(heard(`'/whole.js'`))).toEqual(whole)
  expect(await page.evaluate(heard(url('postMessage(location.protocol)')))).toBe('blob:')
})

test('WebRTC is refused under either name and in fresh realms, and is there once its server is allowed', async () => {
  const make = (name: string, address: string, owner = 'window') =>
    `(()=>{try{new (${owner}).${name}({iceServers:[{urls:'${address}'}]}).close();return 'made'}catch(error){return error.name}})()`
  const frame = `document.body.appendChild(document.createElement('iframe')).contentWindow`
  const codes = [
    make('RTCPeerConnection', 'stun:stranger.example'),
    make('webkitRTCPeerConnection', 'stun:stranger.example'),
    make('RTCPeerConnection', 'stun:stun.example'),
    make('RTCPeerConnection', 'stun:stranger.example', frame),
    // Browsers take blanks out of addresses: https://url.spec.whatwg.org/#concept-basic-url-parser
    make('RTCPeerConnection', ' stun:stranger.example'),
    make('RTCPeerConnection', 'st\\tun:stranger.example'),
    `(()=>{try{new RTCPeerConnection();return 'made'}catch(error){return error.name}})()`,
  ]
  const all = `[${codes.join(',')}]`
  const bare = await web.visit('/bare')
  expect(await bare.page.evaluate(all)).toEqual(codes.map(() => 'made'))

  const { page } = await web.visit('/')
  expect(await page.evaluate(all)).toEqual(codes.map(() => 'NotAllowedError'))
  const ledger = await page.evaluate(() =>
    window.askfirst.ledger().map(({ channel, outcome }) => `${channel} ${outcome}`),
  )
  expect(ledger).toContain('webrtc refused')
  await reloaded(page, () => page.evaluate(() => window.askfirst.acceptAll()))
  expect(await page.evaluate(all)).toEqual(codes.map(() => 'made'))
})

test('a service worker is refused, also in a fresh realm, unless it is declared and allowed; one that is there stays', async () => {
  const register = (path: string, owner = 'window') =>
    `(${owner}).navigator.serviceWorker.register('${path}').then(()=>'there',({name})=>name)`
  const frame = `document.body.appendChild(document.createElement('iframe')).contentWindow`
  const { page } = await web.visit('/bare')
  expect(await page.evaluate(register('/other.js'))).toBe('there')
  await page.goto('https://shop.example/')
  expect(await page.evaluate(`navigator.serviceWorker.getRegistrations().then(({length})=>length)`)).toBe(1)
  const tried = ['/collect/worker.js', '/other.js', '/own.js'].map((path) => register(path))
  expect(await page.evaluate(`Promise.all([${[...tried, register('/collect/worker.js', frame)]}])`)).toEqual([
    'SecurityError',
    'SecurityError',
    'there',
    'SecurityError',
  ])
  await reloaded(page, () => page.evaluate(() => window.askfirst.choose({ tracker: true })))
  expect(await page.evaluate(`Promise.all([${tried}])`)).toEqual(['there', 'SecurityError', 'there'])
})

test('an answer that waits for its page leaves guarded what the policy does not reach', async () => {
  const { page } = await web.visit('/')
  await page.evaluate(() => {
    window.askfirst.on('reload', (event) => event.preventDefault())
    window.askfirst.acceptAll()
  })
  await page.evaluate(`void new Worker('/leaf.js?${stranger}/waiting')`)
  await page.evaluate(`fetch('${stranger}/fetch').catch(()=>{})`)
  await expect.poll(() => reachedHome(web.hosts)).toBe(1)
  await page.waitForTimeout(500)
  expect(elsewhere(web.hosts)).toEqual([])
})
