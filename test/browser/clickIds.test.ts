import { expect, test } from 'vitest'
import { counter } from '../support/counter'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'

const services = [counter.service, { id: 'advert', category: 'marketing', name: 'Advert', urls: ['advert.example'] }]
const config = { services, clickIds: 'hide' }
/** What the page's own script and the advert's tag read from the address. */
const body = `<h1>Shop</h1>
  <script>window.own = location.search</script>
  <script type="text/plain" data-askfirst="advert">window.advert = location.search</script>`

const web = setUpWeb({ 'shop.example': site({ '/': { config, body }, '/kept': { config: { services }, body } }) })
const seen = '[location.search + location.hash, window.own, window.advert ?? null]'

test('click identifiers are out of the address before the page reads it; all else stays as it was written', async () => {
  const { page } = await web.meetBanner('/?q=a%20b+c&gclid=G1&flag&fbclid=F1&gclidish=no&empty=#top')
  const rest = '?q=a%20b+c&flag&gclidish=no&empty='
  expect(await page.evaluate(seen)).toEqual([`${rest}#top`, rest, null])
  expect(await page.evaluate('[history.length, history.state]')).toEqual([2, null])
  await page.evaluate('askfirst.choose({ statistics: true })')
  expect(await page.evaluate('location.search')).toBe(rest)
})

test('where nothing else is asked, nothing is left of the query', async () => {
  const { page } = await web.meetBanner('/?msclkid=M1&li_fat_id=L1')
  expect(await page.evaluate('location.href')).toBe('https://shop.example/')
  await page.evaluate('askfirst.rejectAll()')
  expect(await page.evaluate('location.href')).toBe('https://shop.example/')
})

test('they are back for the tags that marketing’s consent wakes, and for who had consented before', async () => {
  const { page } = await web.meetBanner('/?q=1&gclid=G1')
  await page.evaluate(`history.replaceState({ own: 1 }, ''), askfirst.acceptAll()`)
  await expect.poll(() => page.evaluate(seen)).toEqual(['?q=1&gclid=G1', '?q=1', '?q=1&gclid=G1'])
  expect(await page.evaluate('[history.length, history.state.own]')).toEqual([2, 1])
  await page.goto('https://shop.example/?gclid=G2')
  await expect.poll(() => page.evaluate(seen)).toEqual(['?gclid=G2', '?gclid=G2', '?gclid=G2'])
})

test('without the option the address is left alone', async () => {
  const { page } = await web.meetBanner('/kept?gclid=G1')
  expect(await page.evaluate(seen)).toEqual(['?gclid=G1', '?gclid=G1', null])
})
