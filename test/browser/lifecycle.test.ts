import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { site, sitePage } from '../support/site'

const inlined = (attributes: string) =>
  `<script ${attributes}>${readFileSync('dist/askfirst.js', 'utf8').replaceAll('</script', '<\\/script')}</script>`
const page = (head: string, body = '') => sitePage({ tag: false, head, body: `<h1>Shop</h1>${body}` })
const marked = '<script type="text/plain" data-askfirst="statistics">window.hits = (window.hits ?? 0) + 1</script>'

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  hosts = await startHosts({
    'shop.example': site({
      '/inlined': page(inlined('data-services="youtube"'), marked),
      '/inlined-with-base': page(inlined('data-base="https://shop.example/askfirst/"'), marked),
      '/': { body: marked },
    }),
  })
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})

const visit = async (path: string) => {
  const context = await browser.newVisitor()
  const opened = await context.newPage()
  const errors: string[] = []
  opened.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  opened.on('pageerror', ({ message }) => errors.push(`uncaught: ${message}`))
  await opened.goto(`https://shop.example${path}`)
  return { page: opened, errors, [Symbol.asyncDispose]: () => context.close() }
}

test('inlined without a base it cannot find its files: it says so, refuses, and the API answers all the same', async () => {
  await using visitor = await visit('/inlined')
  await expect.poll(() => visitor.errors.join()).toContain('data-base')
  expect(visitor.errors.filter((error) => error.startsWith('uncaught'))).toEqual([])
  expect(await visitor.page.evaluate('[askfirst.allows("statistics"), window.hits]')).toEqual([false, undefined])
  await visitor.page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => visitor.page.evaluate('window.hits')).toBe(1)
})

test('inlined with a base it asks', async () => {
  await using visitor = await visit('/inlined-with-base')
  await visitor.page.locator('#askfirst-banner').waitFor()
  expect(visitor.errors).toEqual([])
})

test('destroyed, it takes everything away and releases nothing; the record stays for the next start', async () => {
  await using visitor = await visit('/')
  await visitor.page.locator('#askfirst-banner').waitFor()
  await visitor.page.evaluate('askfirst.choose({ marketing: true }); askfirst.destroy()')
  expect(await visitor.page.locator('[id^="askfirst"]').count()).toBe(0)
  expect(await visitor.page.locator('html').getAttribute('data-askfirst-state')).toBe(null)
  await visitor.page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), marked)
  await visitor.page.waitForTimeout(300)
  expect(await visitor.page.evaluate('window.hits')).toBe(undefined)

  await visitor.page.addScriptTag({ url: '/askfirst/askfirst.js' })
  await expect.poll(() => visitor.page.evaluate('askfirst.record()?.choices.marketing')).toBe(true)
})
