import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { counter } from '../support/counter'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'

const config = { services: [counter.service] }
const head = `<script>
  window.told = []
  addEventListener('askfirst:storage-failed', ({ detail }) => told.push(detail.error.name))
</script>`
const shop = { config, head, body: '<h1>Shop</h1>' }
const framed = '<iframe sandbox="allow-scripts" src="/"></iframe>'

const web = setUpWeb({
  'shop.example': site({ '/': shop, '/framed': { tag: false, body: framed } }),
  'blocked.example': site({ '/': shop }),
})

/** Until it asks or has its answer. */
const open = async (page: Page, address = 'https://shop.example/') => {
  await page.goto(address)
  await page.locator('#askfirst-banner, #askfirst-trigger').first().waitFor()
}
const told = (page: Page) => page.evaluate<string[]>('told')
const state = '[askfirst.allows("counter"), askfirst.answered(), askfirst.record()?.action ?? null]'

test('a visitor who blocks all storage: the answer holds in this page, is told as not kept, and is asked for again', async () => {
  const { page } = await web.meetBanner('https://blocked.example/')
  const isKept = `(() => {
    document.cookie = 'own=1'
    try { localStorage.own = 1 } catch ({ name }) { return document.cookie + name }
  })()`
  expect(await page.evaluate(isKept)).toBe('SecurityError')
  expect(await told(page)).toEqual([])
  await page.evaluate('askfirst.acceptAll()')
  expect(await page.evaluate(state)).toEqual([true, true, 'accept-all'])
  await expect.poll(() => told(page)).toEqual(['Error'])
  await page.evaluate('askfirst.withdraw()')
  await expect.poll(() => told(page)).toEqual(['Error', 'Error'])
  expect(await page.evaluate(state)).toEqual([false, true, 'withdraw'])
  await open(page, 'https://blocked.example/')
  expect(await page.evaluate(state)).toEqual([false, false, null])
})

test('a sandboxed frame, where the browser throws at each look at storage: the same, and nothing is thrown', async () => {
  const { page, crashes } = await web.visit('/framed')
  const frame = page.frames()[1]
  await frame?.locator('#askfirst-banner').waitFor()
  await frame?.evaluate('askfirst.acceptAll()')
  await expect.poll(() => frame?.evaluate('told')).toEqual(['SecurityError'])
  expect(await frame?.evaluate(state)).toEqual([true, true, 'accept-all'])
  expect(crashes).toEqual([])
})

test('localStorage that is full: the cookie has the answer, and that the history has not is told', async () => {
  const { page } = await web.meetBanner('/')
  const fill = `(() => {
    for (let size = 1 << 22; size; size >>= 1) {
      try { for (let at = 0; ; at++) localStorage.setItem('own' + size + '-' + at, 'x'.repeat(size)) } catch {}
    }
  })()`
  await page.evaluate(fill)
  await page.evaluate('askfirst.rejectAll()')
  await expect.poll(() => told(page)).toEqual(['QuotaExceededError'])
  expect(await page.evaluate('askfirst.history()')).toEqual([])
  await open(page)
  expect(await page.evaluate(state)).toEqual([false, true, 'reject-all'])
  await page.evaluate('localStorage.clear(); askfirst.acceptAll()')
  await expect.poll(() => page.evaluate('askfirst.history().length')).toBe(1)
  expect(await told(page)).toEqual([])
})

/** A clock that is wrong by what the test has set. */
const prepare = (context: BrowserContext) =>
  context.addInitScript(`{
  const right = Date
  const now = () => right.now() + Number(document.documentElement ? sessionStorage.getItem('shift') : 0)
  Date = class extends right {
    constructor(...given) { given.length ? super(...given) : super(now()) }
    static now() { return now() }
  }
}`)
const hour = 3_600_000
const shift = (page: Page, by: number) => page.evaluate(`sessionStorage.setItem('shift', ${by})`)

test('a clock that is set back by an hour: the newest answer counts, also before it is in the cookie', async () => {
  const { page, context } = await web.meetBanner('/', { prepare })
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => page.evaluate('document.cookie')).toContain('askfirst=')
  await context.route('**/askfirst-keep.js', (route) => route.abort())
  await page.reload()
  await shift(page, -hour)
  await page.evaluate('askfirst.withdraw()')
  await page.reload()
  expect(await page.evaluate(state)).toEqual([false, true, 'withdraw'])
  await context.unroute('**/askfirst-keep.js')
  await open(page)
  await expect.poll(() => page.evaluate('localStorage.getItem("askfirst-waiting")')).toBeNull()
  await open(page)
  expect(await page.evaluate(state)).toEqual([false, true, 'withdraw'])
  expect(await page.evaluate('askfirst.history().map(({ action }) => action)')).toEqual(['accept-all', 'withdraw'])
  expect(await told(page)).toEqual([])
})

test('an answer of a clock that was a year ahead is void once it is right again, and does not outlive the next one', async () => {
  const { page } = await web.meetBanner('/', { prepare })
  await shift(page, 365 * 24 * hour)
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => page.evaluate('document.cookie')).toContain('askfirst=')
  await shift(page, 0)
  await open(page)
  expect(await page.evaluate(state)).toEqual([false, false, null])
  await page.evaluate('askfirst.rejectAll()')
  await expect.poll(() => page.evaluate('document.cookie.includes(askfirst.record().id)')).toBe(true)
  for (const by of [0, hour]) {
    await shift(page, by)
    await open(page)
    expect(await page.evaluate(state)).toEqual([false, true, 'reject-all'])
  }
})

test('a clock that goes on beyond its end: the answer is asked for again, and was never prolonged', async () => {
  const { page } = await web.meetBanner('/', { prepare })
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => page.evaluate('document.cookie')).toContain('askfirst=')
  const days = (count: number) => shift(page, count * 24 * hour)
  await days(181)
  await open(page)
  expect(await page.evaluate(state)).toEqual([true, true, 'accept-all'])
  await days(183)
  await open(page)
  expect(await page.evaluate(state)).toEqual([false, false, null])
})
