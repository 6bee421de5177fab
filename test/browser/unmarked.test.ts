import { describe, expect, test } from 'vitest'
import { film } from '../support/film'
import { pushed } from '../support/pushed'
import { ran } from '../support/ran'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { tracker } from '../support/tracker'

const config = { services: [tracker, film] }
const late = {
  services: [
    {
      id: 'heat',
      category: 'statistics',
      name: 'Heat',
      urls: ['heat.example'],
      policyUrl: 'https://static.hotjar.com/policy',
    },
  ],
}
const tags = `
  <script src="https://tracker.example/one.js"></script>
  <script>(window.ran ??= []).push('own')</script>
  <script async src="https://tracker.example/two.js"></script>
  <script defer src="https://tracker.example/three.js"></script>
  <script type="module" src="https://tracker.example/four.js"></script>
  <script type="module">import 'https://tracker.example/five.js'</script>
  <script src="https://connect.facebook.net/en_US/fbevents.js"></script>
  <script src="https://cdn.example/library.js"></script>
  <img alt="" src="https://tracker.example/pixel.gif">
  <iframe src="https://film.example/player.html" title="Film" width="320" height="180"></iframe>
  <noscript><img alt="" src="https://tracker.example/noscript.gif"></noscript>`

const web = setUpWeb(
  {
    'shop.example': site({
      '/': { config, body: `<main>Shop</main>${tags}` },
      '/embedded': {
        config,
        body: '<object data="https://film.example/object.html"></object><embed src="https://film.example/embed.html">',
      },
      // As a server writes it, behind the tag; the address of the vendor's policy is one that the catalogue claims.
      '/late': { body: pushed(late) },
    }),
  },
  { fallback: thirdParty },
)

describe('tags that stand in the HTML', () => {
  test('run after consent, in order, each once; before it only what the page and strangers brought', async () => {
    const { page, crashes } = await web.visit('/')
    await page.waitForTimeout(500)
    expect((await ran(page)).sort()).toEqual(['library.js', 'own'])

    await page.evaluate(() => window.askfirst.choose({ statistics: true }))
    await expect.poll(() => ran(page)).toHaveLength(7)
    const order = (await ran(page)).slice(2)
    expect(order.filter((name) => name !== 'two.js')).toEqual(['one.js', 'three.js', 'four.js', 'five.js'])
    expect(web.hosts.requestsTo('tracker.example').filter(({ path }) => path === '/pixel.gif').length).toBeGreaterThan(
      0,
    )

    await page.evaluate(() => window.askfirst.acceptAll())
    await page.waitForTimeout(500)
    // The catalogue alone knows it: nobody was asked about it.
    expect(await ran(page)).toHaveLength(7)
    expect(crashes).toEqual([])
  })

  test('a returning visitor who allowed all meets the page as it is', async () => {
    const { page, crashes } = await web.visit('/')
    await page.evaluate(() => window.askfirst.acceptAll())
    await expect.poll(() => ran(page)).toHaveLength(7)
    await page.reload()
    await expect.poll(() => ran(page)).toHaveLength(7)
    expect(crashes).toEqual([])
  })

  test('a held frame has a placeholder; loading it once leaves the record alone', async () => {
    const { page } = await web.visit('/')
    const frame = page.locator('iframe[data-askfirst-held="film"]')
    await expect.poll(() => frame.count()).toBe(1)
    const box = page.locator('.askfirst-placeholder')
    await expect.poll(() => box.count()).toBe(1)
    web.hosts.clear()
    await box.getByRole('button').first().click()
    await expect.poll(() => web.hosts.requestsTo('film.example').length).toBe(1)
    await expect.poll(() => box.count()).toBe(0)
    expect(await page.evaluate(() => window.askfirst.record())).toBeNull()
    expect(await page.evaluate(() => window.askfirst.allows('film'))).toBe(false)
  })

  test('the ledger tells each attempt once, what leaked, and who was not declared', async () => {
    const { page } = await web.visit('/')
    await page.waitForTimeout(1500)
    const ledger = await page.evaluate(() =>
      window.askfirst
        .ledger()
        .map(({ channel, target, service, outcome }) => [channel, target, service, outcome].join(' ')),
    )
    expect(ledger).toContain('script tracker.example/one.js tracker held')
    expect(ledger).toContain('img tracker.example/pixel.gif tracker held')
    expect(ledger).toContain('iframe film.example/player.html film held')
    expect(ledger).toContain('script connect.facebook.net/en_US/fbevents.js meta-pixel held')
    expect(ledger).toContain('script cdn.example/library.js  undeclared')
    expect(ledger.filter((line) => line.includes('leaked')).length).toBeGreaterThan(0)
    expect(ledger.filter((line) => line.includes('leaked'))).toContain(
      'look-ahead tracker.example/one.js tracker leaked',
    )
    expect(ledger.length).toBe(new Set(ledger).size)

    await page.evaluate(() => window.askfirst.choose({ statistics: true }))
    await expect.poll(() => ran(page)).toHaveLength(7)
    const released = await page.evaluate(() =>
      window.askfirst
        .ledger()
        .filter(({ outcome }) => outcome === 'released')
        .map(({ target }) => target),
    )
    expect(released).toEqual(
      expect.arrayContaining(
        ['one.js', 'two.js', 'three.js', 'four.js', 'pixel.gif'].map((name) => `tracker.example/${name}`),
      ),
    )
  })
})

test('what the parser embeds without a type does not run, and wakes where it stands', async () => {
  const { page, crashes } = await web.visit('/embedded')
  await page.waitForTimeout(1000)
  const embedded = () =>
    page
      .frames()
      .map((frame) => frame.url().replace('https://film.example/', ''))
      .slice(1)
  expect(embedded().filter((url) => url.endsWith('.html'))).toEqual([])
  await page.evaluate(() => window.askfirst.acceptAll())
  await expect.poll(() => embedded().sort()).toEqual(['embed.html', 'object.html'])
  expect(crashes).toEqual([])
})

test('a config behind the tag that names a held address is read, and is no attempt to reach it', async () => {
  const { page } = await web.visit('/late')
  expect(await page.evaluate(() => window.askfirst.decisions())).toHaveProperty('heat')
  expect(await page.evaluate(() => window.askfirst.ledger())).toEqual([])
})
