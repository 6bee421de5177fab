import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { elsewhere } from '../support/elsewhere'
import { keptNames } from '../support/keptNames'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'

/** Vendors' code in a file of the site's own. What these two keep is not in the script: it comes with the sweep. */
const bundled = `
  document.cookie = '_cs_id=1; path=/'; localStorage.setItem('klaviyoOnsite', '1'); sessionStorage.klaviyoPagesVisitCount = '1'
  document.cookie = 'own=1; path=/'; localStorage.own = '1'
  fetch('https://c.contentsquare.net/pageview').catch(() => {}); navigator.sendBeacon('https://a.klaviyo.com/track', 'x')`
const body = '<main>Shop</main><script src="/site.js"></script>'
const own = ['contentsquare', 'klaviyo'].map((id) => ({
  id,
  category: 'statistics',
  name: id,
  urls: [`*.${id}.com`, `*.${id}.net`],
  storage: [
    { kind: 'cookie', name: '_cs_id' },
    { kind: 'local', name: 'klaviyoOnsite' },
    { kind: 'session', name: 'klaviyoPagesVisitCount*' },
  ],
}))
const web = setUpWeb({
  'shop.example': site({
    '/': { tag: { 'data-services': 'contentsquare klaviyo' }, body },
    '/own': { config: { services: own }, body },
    '/site.js': script(bundled),
  }),
})
const theirs = ['cookie _cs_id', 'local klaviyoOnsite', 'session klaviyoPagesVisitCount']
const ours = ['cookie own', 'local own']
const run = (page: Page) => page.evaluate(bundled)

test('of a service beyond the commonest requests are refused from the start, what it keeps once it was swept', async () => {
  const { page, crashes } = await web.meetBanner('/')
  await expect.poll(() => keptNames(page)).toEqual([...theirs, ...ours].sort())
  await page.evaluate(() => window.askfirst.rejectAll())
  await expect.poll(() => keptNames(page)).toEqual(ours)
  await run(page)
  expect(await keptNames(page)).toEqual(ours)
  // Anew it is not known in the next page, whose sweep follows.
  await page.reload()
  await expect.poll(() => keptNames(page)).toEqual(ours)
  await run(page)
  expect(await keptNames(page)).toEqual(ours)
  expect(elsewhere(web.hosts)).toEqual([])
  expect(crashes).toEqual([])

  await page.evaluate(() => window.askfirst.acceptAll())
  await run(page)
  await expect.poll(() => keptNames(page)).toEqual([...theirs, ...ours].sort())
})

test('declared with what it keeps it is guarded from the start', async () => {
  const { page } = await web.meetBanner('/own')
  expect(await keptNames(page)).toEqual(ours)
  expect(elsewhere(web.hosts)).toEqual([])
})
