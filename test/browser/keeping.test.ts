import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { counter } from '../support/counter'
import { latch } from '../support/latch'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { stored } from '../support/stored'

const config = { services: [counter.service] }
const body = `<h1>Shop</h1><button data-askfirst-action="reject-all">No</button>
  <script type="text/plain" data-askfirst="counter">window.hits = (window.hits ?? 0) + 1</script>`

const film = { id: 'film', category: 'marketing', name: 'Film', urls: ['film.example'] }
const frame = '<iframe data-askfirst="film" data-src="https://film.example/" title="Film"></iframe>'
const shared = { config: { ...config, cookie: { domain: 'shop.example' } }, body }
const web = setUpWeb({
  'shop.example': site({
    '/': { config, body },
    '/shared': shared,
    '/film': { config: { services: [counter.service, film] }, body: body + frame },
  }),
  'www.shop.example': site({ '/': shared }),
})

/** Its keeper does not come until it may. */
const visit = async (script = '') => {
  const keeper = latch()
  const prepare = async (context: BrowserContext) => {
    await context.route('**/askfirst-keep.js', async (route) => {
      await keeper.opened
      await route.continue()
    })
    await context.addInitScript(script)
  }
  return { ...(await web.visit('/', { prepare })), arrive: keeper.open }
}
const state = '[askfirst.allows("counter"), askfirst.answered(), askfirst.record()?.action, askfirst.history().length]'

test('an answer before the keeper has come is in force when the call returns, survives a reload, and is then kept', async () => {
  const { page, arrive } = await visit()
  expect(
    await page.evaluate(`(() => {
      const heard = []
      askfirst.on('change', ({ detail }) => heard.push(detail.record.action))
      askfirst.acceptAll()
      return [heard, ...${state}, document.documentElement.dataset.askfirstState]
    })()`),
  ).toEqual([['accept-all'], true, true, 'accept-all', 1, 'decided'])
  await expect.poll(() => page.evaluate('window.hits')).toBe(1)
  expect((await stored(page)).cookies).toEqual([])

  await page.reload()
  expect(await page.evaluate(state)).toEqual([true, true, 'accept-all', 1])
  expect(await page.locator('#askfirst-banner').count()).toBe(0)
  arrive()
  await expect.poll(async () => (await stored(page)).cookies.map(({ name }) => name)).toEqual(['askfirst'])
  expect(Object.keys((await stored(page)).local)).toEqual(['askfirst'])
  expect(await page.evaluate(state)).toEqual([true, true, 'accept-all', 1])
})

test('so is a click on a button of the page, and several answers are all in the history', async () => {
  const { page, arrive } = await visit()
  await page.getByRole('button', { name: 'No' }).click()
  expect(await page.evaluate(state)).toEqual([false, true, 'reject-all', 1])
  await page.evaluate('askfirst.choose({ statistics: true })')
  expect(await page.evaluate(state)).toEqual([true, true, 'choose', 2])
  arrive()
  await expect.poll(async () => (await stored(page)).cookies.length).toBe(1)
  expect(await page.evaluate('askfirst.history().map(({ action }) => action)')).toEqual(['reject-all', 'choose'])
})

test('without localStorage the cookie follows when the keeper has come, and that there is no history is told', async () => {
  const { page, arrive } = await visit(`
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })
    window.told = 0
    addEventListener('askfirst:storage-failed', () => window.told++)`)
  await page.evaluate('askfirst.acceptAll()')
  expect(await page.evaluate('[askfirst.record().action, window.told]')).toEqual(['accept-all', 0])
  arrive()
  await expect.poll(() => page.evaluate('document.cookie')).toContain('askfirst=')
  expect(await page.evaluate('window.told')).toBe(1)
  await page.reload()
  expect(await page.evaluate('askfirst.record()?.action')).toBe('accept-all')
})

test('a keeper that never comes: what is refused stays refused, the answer holds, one error says why', async () => {
  const { page, crashes } = await web.visit('/', {
    prepare: (context) => context.route('**/askfirst-keep.js', (route) => route.abort()),
  })
  await page.evaluate('askfirst.rejectAll()')
  await page.reload()
  expect(await page.evaluate(state)).toEqual([false, true, 'reject-all', 1])
  expect(crashes).toEqual([])
})

test('texts that never come: the console is told, nothing is thrown into the page, and the answers hold', async () => {
  const { page, errors, crashes, banner } = await web.meetBanner('/film', {
    prepare: (context) => context.route('**/askfirst-services.js', (route) => route.abort()),
  })
  const failures = () => errors.filter((text) => text.includes('askfirst-services.js')).length
  await expect.poll(failures).toBeGreaterThan(0)
  // Two of one language: their notice is made once, and fails once.
  await page.evaluate('askfirst.choose({ counter: true })')
  await page.evaluate('askfirst.acceptAll()')
  await banner.waitFor({ state: 'hidden' })
  await expect.poll(() => page.evaluate('[askfirst.allows("film"), window.hits]')).toEqual([true, 1])
  await page.waitForTimeout(1000)
  expect(await page.evaluate('[askfirst.record().action, askfirst.history().length]')).toEqual(['accept-all', 2])
  expect(crashes).toEqual([])
})

test('sub-domains share one answer, also after a narrower cookie, and follow each other while they are open', async () => {
  const { page, context } = await web.meetBanner('/')
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
})

test('a page out of the back/forward cache has the answer that was given since', async () => {
  const { page, context } = await web.meetBanner('/')
  await page.goto('https://www.shop.example/')
  await page.goto('https://shop.example/shared')
  await page.evaluate('askfirst.rejectAll()')
  await expect.poll(async () => (await context.cookies()).length).toBe(1)
  await page.goBack()
  await page.goBack()
  await expect.poll(() => page.evaluate('location.pathname + askfirst.record()?.action')).toBe('/reject-all')
})
