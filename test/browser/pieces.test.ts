import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { sitePage } from '../support/site'

declare global {
  interface Window {
    ran?: string[]
  }
}

const config = { services: [{ id: 'tracker', category: 'statistics', name: 'Tracker', urls: ['tracker.example'] }] }
const pause = 300
/** `¦` is where the server, and so the parser, pauses. */
const pages = {
  'before the text': '<script type="module">¦import "https://tracker.example/a.js"</script>',
  'within the address': '<script type="module">import "https://track¦er.example/a.js"</script>',
  'in long code': `<script type="module">/* ${'long '.repeat(20_000)}¦*/ import "https://tracker.example/a.js"</script>`,
  'before a style': '<style>¦@import "https://tracker.example/a.css";</style>',
  'within a style': '<style>@import "https://track¦er.example/a.css";</style>',
  'in a tag': '<script ¦src="https://track¦er.example/a.js"></script>',
  'between tags': '<script src="https://tracker.example/a.js">¦</script>',
}

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  hosts = await startHosts({
    'shop.example': async ({ url = '' }, response) => {
      const body = pages[decodeURI(url.slice(1)) as keyof typeof pages]
      response.setHeader('content-type', 'text/html; charset=utf-8')
      for (const piece of sitePage({ config, body: `<main>Shop</main>¦${body}¦<p id="end">` }).split('¦')) {
        response.write(piece)
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
      response.end()
    },
    'tracker.example': ({ url = '' }, response) => {
      const type = url.endsWith('js') ? 'text/javascript' : 'text/css'
      response.setHeader('content-type', type).setHeader('access-control-allow-origin', '*')
      response.end(url.endsWith('js') ? `(window.ran ??= []).push('a')` : 'p { color: rgb(1, 2, 3) }')
    },
  })
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})

test.each(Object.keys(pages))('a page whose server pauses %s is held, and runs once when it may', async (name) => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto(`https://shop.example/${name}`)
  await page.locator('#askfirst-banner').waitFor()
  const did = () =>
    page.evaluate(() => [
      ...(window.ran ?? []),
      getComputedStyle(document.querySelector('#end') ?? document.body).color,
    ])
  const black = 'rgb(0, 0, 0)'
  expect(await did()).toEqual([black])

  await page.evaluate('askfirst.acceptAll()')
  const want = name.includes('style') ? ['rgb(1, 2, 3)'] : ['a', black]
  await expect.poll(did).toEqual(want)
  await page.waitForTimeout(200)
  expect(await did()).toEqual(want)
  await context.close()
})
