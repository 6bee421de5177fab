import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { reloaded } from '../support/reloaded'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { tracker } from '../support/tracker'

/**
 * The natives of the browser itself. Of Shared Storage Chromium 156 has them behind this switch alone, and its backend is
 * gone: what comes through to them fails with the browser's own words. So do topics; interest groups still work.
 */
const web = setUpWeb(
  {
    'shop.example': site({
      '/': { config: { services: [tracker] }, body: '<main>Shop</main>' },
      '/sealed': {
        config: { services: [tracker] },
        tag: { src: '/askfirst/askfirst-seal.js' },
        body: '<main>Shop</main>',
      },
      '/bare': { tag: false, body: '<main>Shop</main>' },
      '/module.js': script('register("own", class { async run() {} })'),
    }),
  },
  { fallback: thirdParty, launch: { args: ['--enable-blink-features=SharedStorageAPI'] } },
)

const calls = {
  browsingTopics: 'document.browsingTopics()',
  joinAdInterestGroup: 'navigator.joinAdInterestGroup({ owner: location.origin, name: "own" }, 1)',
  runAdAuction: 'navigator.runAdAuction({ seller: location.origin, decisionLogicURL: location.origin + "/own.js" })',
  getInterestGroupAdAuctionData: 'navigator.getInterestGroupAdAuctionData({ seller: location.origin })',
  set: 'sharedStorage.set("own", "1")',
  append: 'sharedStorage.append("own", "1")',
  run: 'sharedStorage.run("own")',
  selectURL: 'sharedStorage.selectURL("own", [{ url: "/one.html" }])',
  createWorklet: 'sharedStorage.createWorklet("/module.js")',
  addModule: 'sharedStorage.worklet.addModule("/module.js")',
  'run of a worklet': 'sharedStorage.worklet.run("own")',
  'selectURL of a worklet': 'sharedStorage.worklet.selectURL("own", [{ url: "/one.html" }])',
}
const names = Object.keys(calls)
/** What each call gives, or says when it fails. */
const answers = (page: Page) =>
  page.evaluate<Record<string, string>>(`(async () => {
    const said = {}
    ${Object.entries(calls)
      .map(
        ([name, call]) =>
          `said['${name}'] = await (async () => ${call})().then(String, ({ name, message }) => name + ': ' + message)`,
      )
      .join('\n')}
    return said
  })()`)

describe('the browser’s own advertising', () => {
  test('waits for marketing, and fails as where a policy forbids it; then it is the browser’s own again', async () => {
    const { page: bare } = await web.visit('/bare')
    const natives = await answers(bare)
    expect(Object.values(natives).filter((answer) => /TypeError|ReferenceError/.test(answer))).toEqual([])

    const { page, crashes } = await web.visit('/')
    const refused = Object.fromEntries(names.map((name) => [name, 'NotAllowedError: askfirst: not allowed']))
    expect(await answers(page)).toEqual(refused)
    expect(await page.evaluate(() => window.askfirst.ledger())).toMatchObject(
      names.map(() => ({ channel: 'ads', target: 'marketing', outcome: 'refused' })),
    )
    await page.evaluate(() => window.askfirst.choose({ marketing: true }))
    expect(await answers(page)).toEqual(natives)
    expect(crashes).toEqual([])
  })

  test('under the seal it waits for marketing alone, too', async () => {
    const { page: bare } = await web.visit('/bare')
    const natives = await answers(bare)
    const { page } = await web.visit('/sealed')
    expect((await answers(page)).joinAdInterestGroup).toBe('NotAllowedError: askfirst: not allowed')
    await reloaded(page, () => page.evaluate(() => window.askfirst.choose({ marketing: true })))
    expect(await answers(page)).toEqual(natives)
  })

  test('what only takes away stays possible', async () => {
    const { page } = await web.visit('/')
    const take = `Promise.allSettled([navigator.leaveAdInterestGroup({ owner: location.origin, name: 'own' }),
      sharedStorage.delete('own'), sharedStorage.clear()]).then((all) => all.map(({ reason }) => String(reason?.message)))`
    const answered = await page.evaluate<string[]>(take)
    expect(answered.filter((answer) => answer.includes('askfirst'))).toEqual([])
  })

  // Chromium 156 has the attribute and its property still, and asks nobody for it any more: what counts is where it stands.
  test('sources of Attribution Reporting sleep until their host may be reached', async () => {
    const { page } = await web.visit('/')
    const at = 'https://tracker.example/register'
    await page.evaluate((url) => {
      const set = document.createElement('img')
      set.setAttribute('attributionsrc', url)
      const assigned = Object.assign(document.createElement('img'), { attributionSrc: url })
      document.body.append(set, assigned)
      document.body.insertAdjacentHTML('beforeend', `<img alt="" attributionsrc="${url}">`)
    }, at)
    const sources = (name: string) =>
      page.evaluate((name) => [...document.images].map((image) => image.getAttribute(name)), name)
    expect(await sources('attributionsrc')).toEqual([null, null, null])
    expect(await sources('data-askfirst-attributionsrc')).toEqual([at, at, at])
    await page.evaluate(() => window.askfirst.acceptAll())
    await expect.poll(() => sources('attributionsrc')).toEqual([at, at, at])
    expect(await sources('data-askfirst-attributionsrc')).toEqual([null, null, null])
  })
})
