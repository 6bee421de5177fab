import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Handler } from '../support/hosts'
import { keptNames } from '../support/keptNames'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { type SitePage, site } from '../support/site'
import { realVendors } from './vendors/realVendors'

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

const web = setUpWeb(
  async () => {
    const bundles = await Promise.all(
      Object.entries(realVendors).map(async ([id, { bundled }]) => {
        const { outputFiles } = await build({
          stdin: { contents: bundled, resolveDir: '.' },
          bundle: true,
          format: 'iife',
          target: 'es2022',
          write: false,
          logLevel: 'error',
        })
        return [`/${id}.js`, script(outputFiles[0]?.text ?? '')]
      }),
    )
    return { 'shop.example': site({ ...pages, ...Object.fromEntries(bundles) }) }
  },
  { fallback: play },
)

/** Hosts and paths that were asked, the vendor's script apart, which a browser's look-ahead may have fetched. */
const asked = () => [
  ...new Set(
    web.hosts
      .requests()
      .filter(({ host, path }) => host !== 'shop.example' && !/\.js(\.gz)?$/.test(path))
      .map(({ host, path }) => host + path.replace(/\?.*/, '')),
  ),
]
const quiet = (page: Page) => page.waitForTimeout(1500)

const cases = ids.flatMap((id) => forms.map((form) => ({ id, form })))

describe.each(cases)('$id, $form', ({ id, form }) => {
  test('silent before consent, after it as on the bare page, after withdrawal gone', { timeout: 120_000 }, async () => {
    const runs = realVendors[id]?.runs ?? ''
    const bare = await web.visit(`/bare/${form}/${id}`)
    await expect.poll(asked).not.toEqual([])
    await quiet(bare.page)
    const usual = { kept: await keptNames(bare.page), asked: asked() }
    // Its farewell is on its way still when it has gone.
    await bare.page.close()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    web.hosts.clear()

    const { page, crashes } = await web.visit(`/${form}/${id}`)
    await quiet(page)
    expect({ kept: await keptNames(page), asked: asked() }).toEqual({ kept: [], asked: [] })
    if (form !== 'bundled') expect(await page.evaluate(runs)).toBe(false)
    if (form === 'inserted') expect(web.hosts.requests().filter(({ host }) => host !== 'shop.example')).toEqual([])

    await page.evaluate(() => window.askfirst.acceptAll('banner'))
    // What its own file had already tried in vain it tries anew on the next page.
    if (form === 'bundled') await page.reload()
    await expect.poll(asked).toEqual(expect.arrayContaining(usual.asked))
    await expect.poll(() => keptNames(page)).toEqual(expect.arrayContaining(usual.kept))
    if (form !== 'bundled') expect(await page.evaluate(runs)).toBe(true)

    const reloaded = form !== 'bundled' && page.waitForEvent('load')
    await page.evaluate(() => window.askfirst.withdraw('preferences'))
    await reloaded
    await expect.poll(() => keptNames(page)).toEqual([])
    if (form === 'bundled') await page.reload()
    // While everything was allowed it may have kept a native for itself, and says farewell through that.
    web.hosts.clear()
    await quiet(page)
    expect({ kept: await keptNames(page), asked: asked() }).toEqual({ kept: [], asked: [] })
    expect(crashes).toEqual([])
  })
})
