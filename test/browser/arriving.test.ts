import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { counter } from '../support/counter'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'

const config = { services: [counter.service] }
const web = setUpWeb({
  'shop.example': site({ '/': { config, body: '<main>Shop</main>' } }),
  'counter.example': counter.host,
})

/** Notes who is told of each node that comes into the document. */
const noteWatchers = (context: BrowserContext) =>
  context.addInitScript(() => {
    const watching = new Set<MutationObserver>()
    const { observe, disconnect } = MutationObserver.prototype
    MutationObserver.prototype.observe = function (target, options) {
      if (options?.childList && options.subtree) watching.add(this)
      observe.call(this, target, options)
    }
    MutationObserver.prototype.disconnect = function () {
      watching.delete(this)
      disconnect.call(this)
    }
    Object.assign(window, { watching })
  })

const watchers = (page: Page) => page.evaluate('watching.size')

const states: [string, (page: Page) => Promise<unknown>, number][] = [
  ['nobody has answered', (page) => page.locator('#askfirst-banner').waitFor(), 0],
  ['all is refused', (page) => page.evaluate(() => window.askfirst.rejectAll()), 0],
  [
    'all is allowed, for then no hook sees the marked tags',
    (page) => page.evaluate(() => window.askfirst.acceptAll()),
    1,
  ],
]

describe.each(states)('where %s', (_, answer, most) => {
  const visit = async () => {
    const { page } = await web.visit('/', { prepare: noteWatchers })
    await answer(page)
    await page.waitForLoadState('networkidle')
    return page
  }

  test('an insertion is told to as few as can be: each of them slows it', async () => {
    const page = await visit()
    await expect.poll(() => watchers(page)).toBe(most)
  })

  test.each([
    [
      'a tree',
      () => {
        const footer = document.createElement('footer')
        footer.append(Object.assign(document.createElement('div'), { className: 'declared' }))
        footer.firstElementChild?.setAttribute('data-askfirst-declaration', '')
        document.body.append(footer)
      },
    ],
    [
      'HTML',
      () => {
        const main = document.querySelector('main')
        if (main) main.innerHTML = '<p>Policy</p><div data-askfirst-declaration></div>'
      },
    ],
    ['an attribute', () => document.querySelector('main')?.setAttribute('data-askfirst-declaration', '')],
  ])('a declaration that an application brings in later as %s is drawn', async (_, bring) => {
    const page = await visit()
    await page.evaluate(bring)
    await page.locator('[data-askfirst-declaration] table').first().waitFor({ state: 'attached' })
  })
})

test('the trigger is there while the page has no button of its own, also beside a declaration that is in view', async () => {
  const { page } = await web.visit('/')
  await page.evaluate(() => window.askfirst.rejectAll())
  const trigger = page.locator('#askfirst-trigger')
  await trigger.waitFor()
  await page.evaluate(() => document.querySelector('main')?.setAttribute('data-askfirst-declaration', ''))
  await page.locator('[data-askfirst-declaration] table').first().waitFor({ state: 'attached' })
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<footer><button data-askfirst-action="preferences">Ours</button></footer>',
    )
  })
  await expect.poll(() => trigger.count()).toBe(0)
  // As a router that leaves the page's footer out: what is brought in next shows that the button has gone.
  await page.evaluate(() => {
    document.querySelector('footer')?.remove()
    document.body.append(Object.assign(document.createElement('img'), { src: 'data:,' }))
  })
  await trigger.waitFor()
})

test('a declaration whose files did not come is drawn once they do', async () => {
  const { page } = await web.visit('/', {
    prepare: (context) => context.route('**/askfirst-services.js', (route) => route.abort(), { times: 1 }),
  })
  await page.locator('#askfirst-banner').waitFor()
  const bring = () => {
    const place = document.createElement('div')
    place.setAttribute('data-askfirst-declaration', '')
    document.body.append(place)
  }
  const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('askfirst-services.js'))
  await page.evaluate(bring)
  await failed
  await page.evaluate(bring)
  await page.locator('[data-askfirst-declaration] table').first().waitFor({ state: 'attached' })
})

test('one whose own file did not come asks for it again by itself, also when several stand there', async () => {
  const { page, errors } = await web.visit('/', {
    prepare: (context) => context.route('**/askfirst-declaration.js', (route) => route.abort(), { times: 2 }),
  })
  await page.locator('#askfirst-banner').waitFor()
  await page.evaluate(() => {
    const main = document.querySelector('main')
    if (main) main.innerHTML = '<div data-askfirst-declaration></div><div data-askfirst-declaration></div>'
  })
  for (const at of [0, 1])
    await page.locator('[data-askfirst-declaration]').nth(at).locator('table').first().waitFor({ state: 'attached' })
  expect(errors.filter((error) => error.includes('the interface did not load'))).not.toEqual([])
})
