import { expect, test } from 'vitest'
import { alive } from '../support/alive'
import { counter } from '../support/counter'
import { film } from '../support/film'
import { ran } from '../support/ran'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site, sitePage } from '../support/site'
import { thirdParty } from '../support/thirdParty'

const config = { services: [counter.service, film] }
const say = (name: string) => `(window.ran??=[]).push('${name}')`
const asleep = 'type="text/plain" data-askfirst="counter"'
const scripts = `
  <svg><script ${asleep} data-askfirst-href="https://counter.example/svg.js"></script></svg>
  <script ${asleep}>${say('after svg')}</script>
  <script ${asleep} data-askfirst-src="https://counter.example/html.js"></script>
  <svg><script ${asleep}>${say('svg after html')}</script></svg>`
const styles = `
  <style ${asleep} data-askfirst-type="">main{color:rgb(1,2,3)}</style>
  <svg><style ${asleep} data-askfirst-type="">main{background-color:rgb(4,5,6)}</style></svg>`
const lazy = `
  <img alt="" data-askfirst="counter" data-askfirst-srcset="https://counter.example/wide.gif" data-src="/lazy.gif">
  <iframe src="https://film.example/player" data-src="https://film.example/player" title="Film"></iframe>`
const inShadow = `<template shadowrootmode="open"><img alt="" data-askfirst="counter" data-askfirst-src="https://counter.example/shadow.gif"></template>`

const pages = site({
  '/scripts': { config, body: `<main>Shop</main>${scripts}` },
  '/styles': { config, body: `<main>Shop</main>${styles}` },
  '/lazy': { config, body: `<main>Shop</main>${lazy}` },
  // Before a script runs, observers hear of what stands before it: of the host, then, without its root.
  '/late': { config, body: `<main>Shop</main><div><script>${say('own')}</script>${inShadow}</div>` },
  '/empty': { config, body: '<main>Shop</main>' },
  '/writing': {
    config,
    body: `<main>Shop</main><div><script ${asleep} data-askfirst-src="https://writer.example/write.js"></script></div>`,
  },
  '/slowly': {
    config,
    body: `<main>Shop</main><div><script ${asleep} data-askfirst-src="https://slow.example/write.js"></script></div>`,
  },
  // Without a policy of ours the address of a script is a sink that refuses texts.
  '/untrusted': (_, response) => {
    response.setHeader('content-security-policy', "require-trusted-types-for 'script'; trusted-types 'none'")
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const tags = `<script ${asleep} data-askfirst-src="https://counter.example/one.js"></script>
      <img alt="" data-askfirst="counter" data-askfirst-src="https://counter.example/two.gif">`
    response.end(sitePage({ config, body: tags }))
  },
  '/child': {
    config: { ...config, minor: 'refuse' },
    body: '<iframe data-askfirst="film" data-src="https://film.example/player" title="Film"></iframe>',
  },
})

const writer = script(`document.write('<p>Written</p>'); document.writeln('<b>!</b>')`)

const web = setUpWeb(
  {
    'shop.example': pages,
    'writer.example': writer,
    'slow.example': (request, response) => void setTimeout(() => writer(request, response), 1500),
  },
  {
    // Scripts come late enough to be overtaken by what does not wait for them.
    fallback: (request, response) =>
      void setTimeout(() => thirdParty(request, response), request.url?.endsWith('.js') ? 300 : 0),
  },
)
const counted = () => web.hosts.requestsTo('counter.example').map(({ path }) => path)

test('scripts of SVG keep their place among those of HTML, and none waits in vain', async () => {
  const { page } = await web.visit('/scripts')
  expect(await page.evaluate(() => window.ran)).toBeUndefined()
  const since = Date.now()
  await page.evaluate(() => window.askfirst.choose({ counter: true }))
  await expect.poll(() => ran(page)).toHaveLength(4)
  expect(await ran(page)).toEqual(['svg.js', 'after svg', 'html.js', 'svg after html'])
  // The queue gives a file that answers neither way ten seconds; these have answered.
  expect(Date.now() - since).toBeLessThan(10_000)
})

test('style sheets of HTML and SVG hold once they wake', async () => {
  const { page } = await web.visit('/styles')
  const look = () =>
    page.locator('main').evaluate((main) => [getComputedStyle(main).color, getComputedStyle(main).backgroundColor])
  expect(await look()).not.toContain('rgb(1, 2, 3)')
  expect(await look()).not.toContain('rgb(4, 5, 6)')
  await page.evaluate(() => window.askfirst.choose({ counter: true }))
  await expect.poll(look).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)'])
})

test('a `data-src` beside what sleeps, or on what nobody marked, is left to whom it belongs', async () => {
  const { page } = await web.visit('/lazy')
  const frame = page.locator('iframe')
  await expect.poll(() => frame.getAttribute('data-askfirst-held')).toBe('film')
  expect(await frame.getAttribute('src')).toBeNull()

  await page.evaluate(() => window.askfirst.acceptAll())
  await expect.poll(counted).toEqual(['/wide.gif'])
  await expect.poll(() => frame.getAttribute('src')).toBe('https://film.example/player')
  // Asks for all that sleeps anew.
  await page.evaluate(() => window.askfirst.choose({ counter: true, film: true }))
  await page.waitForTimeout(500)
  const image = page.locator('img')
  expect([await image.getAttribute('src'), await image.getAttribute('data-src')]).toEqual([null, '/lazy.gif'])

  await page.evaluate(() => {
    window.askfirst.on('reload', (event) => event.preventDefault())
    window.askfirst.choose({ film: false })
  })
  await expect.poll(() => frame.getAttribute('src')).toBeNull()
})

test('a mark in a shadow root that the document declares later than its host wakes', async () => {
  const { page } = await web.visit('/late')
  expect(counted()).toEqual([])
  await page.evaluate(() => window.askfirst.choose({ counter: true }))
  await expect.poll(counted).toEqual(['/shadow.gif'])
})

test('a mark in a shadow root within HTML that a script parses wakes, also where its service is allowed already', async () => {
  const { page } = await web.visit('/empty')
  await page.evaluate(() => window.askfirst.choose({ counter: true }))
  await page.waitForTimeout(500)
  await page.evaluate((html) => {
    document.querySelector('main')?.setHTMLUnsafe(`<p><span>${html}</span></p>`)
  }, inShadow)
  await expect.poll(counted).toEqual(['/shadow.gif'])
})

test('what the last script writes stands in its place, and the page stays', async () => {
  const { page } = await web.visit('/writing')
  await page.evaluate(() => window.askfirst.acceptAll())
  await page.locator('div > p', { hasText: 'Written' }).waitFor()
  expect(await page.locator('main').textContent()).toBe('Shop')
  // The native one is back, once nothing is on its way that could write.
  await expect.poll(() => page.evaluate(() => Object.hasOwn(document, 'write'))).toBe(false)
})

test('so it is where a tag wakes while the file of one before is on its way', async () => {
  const { page } = await web.visit('/slowly')
  await page.evaluate(() => window.askfirst.acceptAll())
  await expect.poll(() => web.hosts.requestsTo('slow.example').length).toBe(1)
  await page.evaluate((html) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', html)
  }, '<img alt="" data-askfirst="counter" data-askfirst-src="https://counter.example/next.gif">')
  await expect.poll(counted).toContain('/next.gif')
  await page.locator('div > p', { hasText: 'Written' }).waitFor()
  await expect.poll(() => page.evaluate(() => Object.hasOwn(document, 'write'))).toBe(false)
})

test('what left the page asleep is kept no longer than the ledger names it, nor what it stood in', async () => {
  const { page } = await web.visit('/empty')
  await page.evaluate(async () => {
    const main = document.querySelector('main')
    const gone: WeakRef<object>[] = []
    for (let times = 0; times < 600; times++) {
      const route = document.createElement('section')
      route.innerHTML = '<embed data-askfirst="counter" data-askfirst-src="https://counter.example/film">'
      main?.replaceChildren(route)
      gone.push(new WeakRef(route))
      // A reference is held to the end of the turn in which it is made.
      if (times % 50 === 49) await new Promise((resolve) => setTimeout(resolve))
    }
    Object.assign(window, { gone })
  })
  // The ledger has the last 500.
  await expect.poll(() => alive(page)).toBeLessThan(510)
})

test('a tag that cannot wake keeps no other asleep, and throws nothing into the page', async () => {
  const { page, crashes } = await web.visit('/untrusted')
  await page.evaluate(() => window.askfirst.acceptAll())
  await expect.poll(counted).toContain('/two.gif')
  await page.evaluate(() => {
    const image = document.createElement('img')
    image.dataset.askfirst = 'counter'
    image.dataset.askfirstSrc = 'https://counter.example/three.gif'
    document.body.append(image)
  })
  await expect.poll(counted).toContain('/three.gif')
  expect(counted()).not.toContain('/one.js')
  expect(crashes).toEqual([])
})

test('for a child nothing is let in once, neither by the placeholder nor by who calls for it', async () => {
  const { page } = await web.visit('/child')
  const placeholder = page.getByRole('group', { name: 'Film' })
  await placeholder.waitFor()
  expect(await placeholder.getByRole('button').count()).toBe(0)
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')
    if (frame) Reflect.get(window.askfirst, 'pass')(frame)
  })
  await page.waitForTimeout(500)
  expect(web.hosts.requestsTo('film.example')).toEqual([])
})
