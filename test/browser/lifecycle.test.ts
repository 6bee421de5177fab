import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { alive } from '../support/alive'
import { setUpWeb } from '../support/setUpWeb'
import { site, sitePage } from '../support/site'

const inlined = (attributes: string) =>
  `<script ${attributes}>${readFileSync('dist/askfirst.js', 'utf8').replaceAll('</script', '<\\/script')}</script>`
const html = (head: string, body = '') => sitePage({ tag: false, head, body: `<h1>Shop</h1>${body}` })
const script = '<script src="/askfirst/askfirst.js"></script>'
const bases = ['https://shop.example/askfirst/', '/askfirst/', 'askfirst/']
const marked = '<script type="text/plain" data-askfirst="statistics">window.hits = (window.hits ?? 0) + 1</script>'

const web = setUpWeb({
  'shop.example': site({
    '/inlined': html(inlined('data-services="youtube"'), marked),
    ...Object.fromEntries(
      bases.map((base, index) => [`/inlined-with-base-${index}`, html(inlined(`data-base="${base}"`), marked)]),
    ),
    '/nothing-to-ask': html(
      `<script>window.askfirst = [null, { categories: [{ id: 'necessary' }], services: ['youtube'] }]</script>${script}`,
    ),
    '/': { body: marked },
  }),
})

test('inlined without a base it cannot find its files: it says so, refuses, and the API answers all the same', async () => {
  const { page, errors, crashes } = await web.visit('/inlined')
  await expect.poll(() => errors.join()).toContain('data-base')
  expect(crashes).toEqual([])
  expect(await page.evaluate('[askfirst.allows("statistics"), window.hits]')).toEqual([false, undefined])
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => page.evaluate('window.hits')).toBe(1)
})

test.each([...bases.entries()])('inlined with a base it asks: %i %s', async (index) => {
  const { errors, crashes } = await web.meetBanner(`/inlined-with-base-${index}`)
  expect([errors, crashes]).toEqual([[], []])
})

test('a mistake that leaves nothing to ask for is told, and what is no config does not stop the page', async () => {
  const { page, errors, crashes } = await web.visit('/nothing-to-ask')
  await expect.poll(() => errors.join(), { timeout: 10_000 }).toContain('there is no category "marketing"')
  expect(crashes).toEqual([])
  expect(await page.evaluate('Object.keys(askfirst.decisions())')).toEqual([])
})

test('a frame that a script has taken out again is not kept, nor what it was guarded with', async () => {
  const { page } = await web.visit('/')
  await page.evaluate(async () => {
    const gone: WeakRef<object>[] = []
    for (let times = 0; times < 20; times++) {
      const frame = document.body.appendChild(document.createElement('iframe'))
      gone.push(new WeakRef(Reflect.get(Object(frame.contentWindow), 'Object')))
      frame.remove()
      // A reference is held to the end of the turn in which it is made.
      await new Promise((resolve) => setTimeout(resolve))
    }
    // The next one that is guarded shows whose time is over.
    void document.body.appendChild(document.createElement('iframe')).contentWindow
    Object.assign(window, { gone })
  })
  await expect.poll(() => alive(page)).toBeLessThan(3)
})

test('destroyed, it takes everything away and releases nothing; the record stays for the next start', async () => {
  const { page } = await web.meetBanner('/')
  await page.evaluate('askfirst.choose({ marketing: true }); askfirst.destroy()')
  expect(await page.locator('[id^="askfirst"]').count()).toBe(0)
  expect(await page.locator('html').getAttribute('data-askfirst-state')).toBe(null)
  await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), marked)
  await page.waitForTimeout(300)
  expect(await page.evaluate('window.hits')).toBe(undefined)

  await page.addScriptTag({ url: '/askfirst/askfirst.js' })
  await expect.poll(() => page.evaluate('askfirst.record()?.choices.marketing')).toBe(true)
})
