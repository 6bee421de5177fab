import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mark } from '../../src/mark'
import type { Config } from '../../src/types'
import type { Engine } from '../support/engines/Engine'
import { engines } from '../support/engines/engines'
import type { Handler } from '../support/hosts'
import { script } from '../support/script'
import { sitePage } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { tracker } from '../support/tracker'
import { everyForm } from './marked/everyForm'

const config: Config = { guard: 'hold', services: ['meta-pixel', { ...tracker, urls: ['127.0.0.1'] }] }
const own = `<script>document.cookie = 'own=1; path=/'; localStorage.own = '1'</script>`

/**
 * A tag's file: says that it runs, and keeps something in every way there is. WebKit lists a cache twice that two of them
 * open at once, so each has its own.
 */
const stores = (name: string) => `(top.ran ??= []).push('${name}')
  document.cookie = '_trk_${name}=1; path=/'; localStorage.trk1 = '1'; sessionStorage.trk2 = '1'
  indexedDB.open('trk3').onsuccess = ({ target }) => target.result.close()
  caches.open('trk_${name}')`
/** What is kept in the site's origin, but what is askfirst's. */
const kept = `(async () => [
  ...document.cookie.split('; ').map((pair) => 'cookie ' + pair.split('=')[0]),
  ...Object.keys(localStorage).map((name) => 'local ' + name),
  ...Object.keys(sessionStorage).map((name) => 'session ' + name),
  ...(await indexedDB.databases()).map(({ name }) => 'indexeddb ' + name),
  ...(await caches.keys()).map((name) => 'cache ' + name),
].filter((name) => !/^\\w+ (askfirst|$)/.test(name)).sort())()`
const owned = ['cookie own', 'local own']
const all = [
  ...['first', 'module', 'second', 'svg'].map((name) => `cache trk_${name}.js`),
  ...['first', 'module', 'second', 'svg'].map((name) => `cookie _trk_${name}.js`),
  'cookie own',
  'indexeddb trk3',
  'local own',
  'local trk1',
  'session trk2',
]

/** The third party has a server of its own, so that a connection that asks for nothing is counted, too. */
let tags: Server
let shop: Server
let asked: string[] = []
let connections = 0
const start = async (handler: Handler) => {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
const portOf = (server: Server) => (server.address() as AddressInfo).port
beforeAll(async () => {
  tags = await start((request, response) => {
    const name = (request.url ?? '').slice(1)
    asked.push(name)
    response.setHeader('cache-control', 'no-store').setHeader('access-control-allow-origin', '*')
    if (name.endsWith('.js')) script(stores(name))(request, response)
    else thirdParty(request, response)
  })
  tags.on('connection', () => connections++)
  const { head, body } = everyForm(`http://127.0.0.1:${portOf(tags)}`)
  const pages: Record<string, string> = {
    '/bare': sitePage({ tag: false, head, body: own + body }),
    '/marked': mark(sitePage({ config, head, body: own + body }), config),
  }
  shop = await start(({ url = '/' }, response) => {
    response.setHeader('cache-control', 'no-store')
    const file = new URL(`../../dist/${url.replace('/askfirst/', '')}`, import.meta.url)
    if (url.startsWith('/askfirst/') && existsSync(file))
      return void response.setHeader('content-type', 'text/javascript').end(readFileSync(file))
    if (!pages[url]) return void response.writeHead(404).end()
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[url])
  })
})
afterAll(() => {
  for (const server of [tags, shop]) {
    server?.close()
    server?.closeAllConnections()
  }
})

const patient = { timeout: 30_000, interval: 200 }
const pause = () => new Promise((resolve) => setTimeout(resolve, 1500))
/** Forgets what was asked; who asks again has to connect again. */
const forget = () => {
  tags.closeAllConnections()
  asked = []
  connections = 0
}
/** A preload is a hint, which WebKit heeds when it wakes, and not when it stands there from the start. */
const fetched = () => [...new Set(asked)].filter((name) => name !== 'preloaded.js').sort()
const order = ['first.js', 'fbq', 'second.js', 'module.js']

describe.each(engines)('%s', (_, isHere, open) => {
  const namesIn = async (engine: Engine, expression: string) => (await engine.evaluate(expression)) as string[]
  /** Scripts of SVG are apart: they wake before the others. */
  const ran = async (engine: Engine) => (await namesIn(engine, 'window.ran ?? []')).filter((name) => name !== 'svg.js')
  const isSilent = async (engine: Engine) => {
    await pause()
    expect({ connections, asked }).toEqual({ connections: 0, asked: [] })
    expect(await namesIn(engine, 'window.ran ?? []')).toEqual([])
    expect(await namesIn(engine, kept)).toEqual(owned)
  }

  test.skipIf(!isHere)(
    'marked, nothing is reached before consent; each tag then runs once, in order; what it kept goes with a withdrawal',
    { timeout: 300_000 },
    async () => {
      const engine = await open()
      const address = `http://localhost:${portOf(shop)}`
      const banner = `document.querySelector('#askfirst-banner [data-askfirst-action="accept-all"]')`
      try {
        forget()
        await engine.open(`${address}/marked`)
        await expect.poll(() => engine.evaluate(`Boolean(${banner})`), patient).toBe(true)
        await isSilent(engine)

        await engine.evaluate(`${banner}.click()`)
        await expect.poll(() => ran(engine), patient).toEqual(order)
        await expect.poll(() => namesIn(engine, kept), patient).toEqual(all)
        await pause()
        expect(await ran(engine)).toEqual(order)
        expect(await engine.evaluate('[...fbq.calls]')).toEqual(['PageView'])
        const woken = fetched()

        await engine.evaluate('void (window.before = true, askfirst.withdraw())')
        await expect
          .poll(() => engine.evaluate('window.before === undefined && document.readyState'), patient)
          .toBe('complete')
        await expect.poll(() => namesIn(engine, kept), patient).toEqual(owned)
        forget()
        await isSilent(engine)
        // Not by chance of the page before: a new view is as silent.
        await engine.open(`${address}/marked`)
        await isSilent(engine)

        // The same page without marks reaches and keeps all of it by itself: what was silent could have spoken.
        await engine.open(`${address}/bare`)
        await expect.poll(fetched, patient).toEqual(woken)
        await expect.poll(() => namesIn(engine, kept), patient).toEqual(all)
        expect(await ran(engine)).toEqual(order)
      } finally {
        await engine.close()
      }
    },
  )
})
