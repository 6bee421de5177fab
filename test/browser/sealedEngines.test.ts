import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeListener } from '../../src/server/nodeListener'
import { seal } from '../../src/server/seal'
import type { Config } from '../../src/types'
import type { Engine } from '../support/engines/Engine'
import { engines } from '../support/engines/engines'
import { guard } from '../support/guard'
import { pushed } from '../support/pushed'
import { sitePage } from '../support/site'
import { tracker } from '../support/tracker'

const config: Config = { services: [{ ...tracker, urls: ['127.0.0.1'] }] }
/** `$` is the origin of a tracker, which the config of one page declares and another does not. */
const body = `<main>Shop</main>
<script src="$/one.js"></script>
<script>(window.ran ??= []).push('own')</script>
<script src="$/two.js"></script>
<script defer src="$/three.js"></script>
<img alt="" src="$/pixel.gif">
<script>
  document.cookie = '_trk=1; path=/'; localStorage.trk = '1'; localStorage.basket = '1'
</script>
<script>
  fetch('$/fetch').catch(() => {}); navigator.sendBeacon('$/beacon', 'x'); new Image().src = '$/image.gif'
  document.body.append(Object.assign(document.createElement('iframe'), { src: '$/frame.html' }))
  // Firefox may collect a worker that nobody keeps before it has run.
  window.workers = [new Worker('/branch.js?$/worker'), new Worker(URL.createObjectURL(new Blob(["fetch('$/blob')"])))]
</script>
<script>import('$/import.js').catch(() => {})</script>`
const twoTags = (src: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">${guard}${pushed(config)}<script src="${src}"></script><noframes data-askfirst></head><body>${body}</body></html>`
const pages: Record<string, string> = {
  '/': sitePage({ config, tag: { src: '/askfirst/askfirst-seal.js' }, body }),
  '/header': sitePage({ config, tag: { src: '/askfirst/askfirst-seal.js' }, body }),
  '/two': twoTags('/askfirst/askfirst-seal.js'),
  '/missing': twoTags('/missing.js'),
  '/throws': twoTags('/throws.js'),
}
const codes: Record<string, string> = {
  '/throws.js': 'throw new Error("broken")',
  '/branch.js': `self.leaf = new Worker('leaf.js' + location.search); fetch(location.search.slice(1)).catch(() => {})`,
  '/leaf.js': `fetch(location.search.slice(1)).catch(() => {})`,
}

let server: Server
let asked: string[] = []
let origin = ''
beforeAll(async () => {
  const fill = (text: string) => text.replaceAll('$/', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const html = (text: string) =>
    new Response(fill(text), { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } })
  const marked = nodeListener(seal(config)(async () => html(pages['/header'] ?? '')))
  server = createServer((request, response) => {
    const { url = '/', headers } = request
    const { pathname } = new URL(url, 'http://localhost')
    if (pathname === '/header') return void marked(request, response)
    response.setHeader('cache-control', 'no-store').setHeader('access-control-allow-origin', '*')
    const isTracker = headers.host?.startsWith('127.0.0.1')
    if (isTracker) asked.push(pathname)
    const file = new URL(`../../dist/${pathname.replace('/askfirst/', '')}`, import.meta.url)
    const isBuilt = pathname.startsWith('/askfirst/') && existsSync(file)
    const code = isTracker && pathname.endsWith('.js') ? `(window.ran ??= []).push('${pathname}')` : codes[pathname]
    if (isBuilt || code !== undefined)
      return void response.setHeader('content-type', 'text/javascript').end(isBuilt ? readFileSync(file) : code)
    const page = pages[pathname]
    if (!page || isTracker) return void response.writeHead(isTracker ? 200 : 404).end()
    response.setHeader('content-type', 'text/html; charset=utf-8').end(fill(page))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server?.close())

const patient = { timeout: 30_000, interval: 200 }
const pause = () => new Promise((resolve) => setTimeout(resolve, 1500))
/** What a look-ahead may have fetched of what stands unmarked in the HTML. */
const early = ['/one.js', '/two.js', '/three.js', '/pixel.gif']
const everything = ['/frame.html', '/fetch', '/beacon', '/image.gif', '/import.js', '/worker', '/blob', ...early]

describe.each(engines)('%s', (_, isHere, open) => {
  /** What was stored, past the shadows: by a page without askfirst. */
  const kept = async (engine: Engine) => {
    await engine.open(`${origin}/leaf.js`)
    const names = await engine.evaluate(
      `[...document.cookie.split('; ').map((pair) => pair.split('=')[0]), ...Object.keys(localStorage)].filter((one) => one && !one.startsWith('askfirst'))`,
    )
    return (names as string[]).sort()
  }
  const ran = (engine: Engine) => engine.evaluate('(window.ran ?? [])')

  test.skipIf(!isHere).each([
    ['/', early],
    ['/header', []],
    ['/two', []],
  ])('the seal shuts, wakes after a reload, and forgets: %s', { timeout: 180_000 }, async (path, most) => {
    const asks = `Boolean(document.querySelector('#askfirst-banner'))`
    const engine = await open()
    try {
      asked = []
      await engine.open(origin + path)
      await expect.poll(() => engine.evaluate(asks), patient).toBe(true)
      await pause()
      expect(await ran(engine)).toEqual(['own'])
      expect(asked.filter((file) => !most.includes(file))).toEqual([])
      expect(await engine.evaluate('[document.cookie.includes("_trk=1"), localStorage.trk]')).toEqual([true, '1'])
      expect(await kept(engine)).toEqual([])

      await engine.open(origin + path)
      await expect.poll(() => engine.evaluate(asks), patient).toBe(true)
      await pause()
      const accept = `document.querySelector('#askfirst-banner [data-askfirst-action="accept-all"]').click()`
      await engine.evaluate(accept)
      await expect.poll(async () => ((await ran(engine)) as string[]).length, patient).toBe(5)
      const order = (await ran(engine)) as string[]
      expect(order.filter((file) => file !== '/import.js')).toEqual(['/one.js', 'own', '/two.js', '/three.js'])
      await expect.poll(() => everything.filter((file) => !asked.includes(file)), patient).toEqual([])
      expect(await kept(engine)).toEqual(['_trk', 'basket', 'trk'])
      await engine.open(origin + path)

      await engine.evaluate(`void (window.before = true, askfirst.withdraw())`)
      await expect
        .poll(() => engine.evaluate(`window.before === undefined && document.readyState`), patient)
        .toBe('complete')
      asked = []
      await pause()
      expect(await ran(engine)).toEqual(['own'])
      expect(asked.filter((file) => !most.includes(file))).toEqual([])
      expect(await kept(engine)).toEqual(['basket'])
    } finally {
      await engine.close()
    }
  })

  test.skipIf(!isHere)('two tags: no page is blank, and none opens up', { timeout: 120_000 }, async () => {
    const engine = await open()
    try {
      for (const path of ['/missing', '/throws']) {
        asked = []
        await engine.open(origin + path)
        await expect.poll(() => engine.evaluate(`document.querySelector('main')?.textContent`), patient).toBe('Shop')
        await expect.poll(() => ran(engine), patient).toEqual(['own'])
        await pause()
        // Without the script nothing stands in for the policy where it does not reach.
        expect(asked.filter((file) => file !== '/worker')).toEqual([])
      }
    } finally {
      await engine.close()
    }
  })
})
