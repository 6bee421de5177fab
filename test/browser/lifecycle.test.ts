import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { setUpWeb } from '../support/setUpWeb'
import { site, sitePage } from '../support/site'

const inlined = (attributes: string) =>
  `<script ${attributes}>${readFileSync('dist/askfirst.js', 'utf8').replaceAll('</script', '<\\/script')}</script>`
const html = (head: string, body = '') => sitePage({ tag: false, head, body: `<h1>Shop</h1>${body}` })
const marked = '<script type="text/plain" data-askfirst="statistics">window.hits = (window.hits ?? 0) + 1</script>'

const web = setUpWeb({
  'shop.example': site({
    '/inlined': html(inlined('data-services="youtube"'), marked),
    '/inlined-with-base': html(inlined('data-base="https://shop.example/askfirst/"'), marked),
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

test('inlined with a base it asks', async () => {
  const { errors, crashes } = await web.meetBanner('/inlined-with-base')
  expect([errors, crashes]).toEqual([[], []])
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
