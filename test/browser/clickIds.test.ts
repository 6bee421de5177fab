import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'

const services = [
  { id: 'counter', category: 'statistics', name: 'Counter', urls: ['counter.example'] },
  { id: 'advert', category: 'marketing', name: 'Advert', urls: ['advert.example'] },
]
const config = { services, clickIds: 'hide' }
/** What the page's own script and the advert's tag read from the address. */
const body = `<h1>Shop</h1>
  <script>window.own = location.search</script>
  <script type="text/plain" data-askfirst="advert">window.advert = location.search</script>`

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  hosts = await startHosts({ 'shop.example': site({ '/': { config, body }, '/kept': { config: { services }, body } }) })
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})

const visit = async (path: string) => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto(`https://shop.example${path}`)
  await page.locator('#askfirst-banner').waitFor()
  return { page, [Symbol.asyncDispose]: () => context.close() }
}
const seen = '[location.search + location.hash, window.own, window.advert ?? null]'

test('click identifiers are out of the address before the page reads it; all else stays as it was written', async () => {
  await using visitor = await visit('/?q=a%20b+c&gclid=G1&flag&fbclid=F1&gclidish=no&empty=#top')
  const rest = '?q=a%20b+c&flag&gclidish=no&empty='
  expect(await visitor.page.evaluate(seen)).toEqual([`${rest}#top`, rest, null])
  expect(await visitor.page.evaluate('[history.length, history.state]')).toEqual([2, null])
  await visitor.page.evaluate('askfirst.choose({ statistics: true })')
  expect(await visitor.page.evaluate('location.search')).toBe(rest)
})

test('where nothing else is asked, nothing is left of the query', async () => {
  await using visitor = await visit('/?msclkid=M1&li_fat_id=L1')
  expect(await visitor.page.evaluate('location.href')).toBe('https://shop.example/')
  await visitor.page.evaluate('askfirst.rejectAll()')
  expect(await visitor.page.evaluate('location.href')).toBe('https://shop.example/')
})

test('they are back for the tags that marketing’s consent wakes, and for who had consented before', async () => {
  await using visitor = await visit('/?q=1&gclid=G1')
  await visitor.page.evaluate(`history.replaceState({ own: 1 }, ''), askfirst.acceptAll()`)
  await expect.poll(() => visitor.page.evaluate(seen)).toEqual(['?q=1&gclid=G1', '?q=1', '?q=1&gclid=G1'])
  expect(await visitor.page.evaluate('[history.length, history.state.own]')).toEqual([2, 1])
  await visitor.page.goto('https://shop.example/?gclid=G2')
  await expect.poll(() => visitor.page.evaluate(seen)).toEqual(['?gclid=G2', '?gclid=G2', '?gclid=G2'])
})

test('without the option the address is left alone', async () => {
  await using visitor = await visit('/kept?gclid=G1')
  expect(await visitor.page.evaluate(seen)).toEqual(['?gclid=G1', '?gclid=G1', null])
})
