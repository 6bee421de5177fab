import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'
import { stored } from '../support/stored'

const config = { services: [{ id: 'counter', category: 'statistics', name: 'Counter', urls: ['counter.example'] }] }
const body = `<h1>Shop</h1><button data-askfirst-action="reject-all">No</button>
  <script type="text/plain" data-askfirst="counter">window.hits = (window.hits ?? 0) + 1</script>`

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  const shared = { config: { ...config, cookie: { domain: 'shop.example' } }, body }
  hosts = await startHosts({
    'shop.example': site({ '/': { config, body }, '/shared': shared }),
    'www.shop.example': site({ '/': shared }),
  })
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})

const lateFile = '**/askfirst-keep.js'
const visit = async (prepare = '') => {
  const context = await browser.newVisitor()
  let arrive = () => {}
  const isThere = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await context.route(lateFile, async (route) => {
    await isThere
    await route.continue()
  })
  if (prepare) await context.addInitScript(prepare)
  const page = await context.newPage()
  await page.goto('https://shop.example/')
  return { page, context, arrive, [Symbol.asyncDispose]: () => context.close() }
}
const state = '[askfirst.allows("counter"), askfirst.answered(), askfirst.record()?.action, askfirst.history().length]'

test('an answer before the keeper has come is in force when the call returns, survives a reload, and is then kept', async () => {
  await using visitor = await visit()
  expect(
    await visitor.page.evaluate(`(() => {
      const heard = []
      askfirst.on('change', ({ detail }) => heard.push(detail.record.action))
      askfirst.acceptAll()
      return [heard, ...${state}, document.documentElement.dataset.askfirstState]
    })()`),
  ).toEqual([['accept-all'], true, true, 'accept-all', 1, 'decided'])
  await expect.poll(() => visitor.page.evaluate('window.hits')).toBe(1)
  expect((await stored(visitor.page)).cookies).toEqual([])

  await visitor.page.reload()
  expect(await visitor.page.evaluate(state)).toEqual([true, true, 'accept-all', 1])
  expect(await visitor.page.locator('#askfirst-banner').count()).toBe(0)
  visitor.arrive()
  await expect.poll(async () => (await stored(visitor.page)).cookies.map(({ name }) => name)).toEqual(['askfirst'])
  expect(Object.keys((await stored(visitor.page)).local)).toEqual(['askfirst'])
  expect(await visitor.page.evaluate(state)).toEqual([true, true, 'accept-all', 1])
})

test('so is a click on a button of the page, and several answers are all in the history', async () => {
  await using visitor = await visit()
  await visitor.page.getByRole('button', { name: 'No' }).click()
  expect(await visitor.page.evaluate(state)).toEqual([false, true, 'reject-all', 1])
  await visitor.page.evaluate('askfirst.choose({ statistics: true })')
  expect(await visitor.page.evaluate(state)).toEqual([true, true, 'choose', 2])
  visitor.arrive()
  await expect.poll(async () => (await stored(visitor.page)).cookies.length).toBe(1)
  expect(await visitor.page.evaluate('askfirst.history().map(({ action }) => action)')).toEqual([
    'reject-all',
    'choose',
  ])
})

test('without localStorage the cookie follows when the keeper has come, and that there is no history is told', async () => {
  await using visitor = await visit(`
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })
    window.told = 0
    addEventListener('askfirst:storage-failed', () => window.told++)`)
  await visitor.page.evaluate('askfirst.acceptAll()')
  expect(await visitor.page.evaluate('[askfirst.record().action, window.told]')).toEqual(['accept-all', 0])
  visitor.arrive()
  await expect.poll(() => visitor.page.evaluate('document.cookie')).toContain('askfirst=')
  expect(await visitor.page.evaluate('window.told')).toBe(1)
  await visitor.page.reload()
  expect(await visitor.page.evaluate('askfirst.record()?.action')).toBe('accept-all')
})

test('a keeper that never comes: what is refused stays refused, the answer holds, one error says why', async () => {
  const context = await browser.newVisitor()
  await context.route(lateFile, (route) => route.abort())
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto('https://shop.example/')
  await page.evaluate('askfirst.rejectAll()')
  await page.reload()
  expect(await page.evaluate(state)).toEqual([false, true, 'reject-all', 1])
  expect(errors).toEqual([])
  await context.close()
})

test('sub-domains share one answer, also after a narrower cookie, and follow each other while they are open', async () => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto('https://shop.example/')
  await page.locator('#askfirst-banner').waitFor()
  await page.evaluate('askfirst.rejectAll()')
  await page.goto('https://shop.example/shared')
  expect(await page.evaluate('askfirst.record()?.action')).toBe('reject-all')
  await page.evaluate('askfirst.acceptAll()')
  await expect
    .poll(async () => (await context.cookies()).map(({ domain, name }) => `${name} ${domain}`))
    .toEqual(['askfirst .shop.example'])

  const other = await context.newPage()
  await other.goto('https://www.shop.example/')
  expect(await other.evaluate('askfirst.record()?.action')).toBe('accept-all')
  await page.evaluate('askfirst.withdraw()')
  // Where the counter has run, the page ends in a reload.
  for (const tab of [page, other]) {
    const entered = 'performance.getEntriesByType("navigation")[0].type'
    await expect.poll(() => tab.evaluate(`[${entered}, askfirst.record()?.action]`)).toEqual(['reload', 'withdraw'])
    await tab.waitForLoadState()
  }
  await context.close()
})

test('a page out of the back/forward cache has the answer that was given since', async () => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto('https://shop.example/')
  await page.locator('#askfirst-banner').waitFor()
  await page.goto('https://www.shop.example/')
  await page.goto('https://shop.example/shared')
  await page.evaluate('askfirst.rejectAll()')
  await expect.poll(async () => (await context.cookies()).length).toBe(1)
  await page.goBack()
  await page.goBack()
  await expect.poll(() => page.evaluate('location.pathname + askfirst.record()?.action')).toBe('/reject-all')
  await context.close()
})
