import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AskFirst } from '../../src/types'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Handler, type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'

declare global {
  interface Window {
    ran?: string[]
    askfirst: AskFirst
  }
}

const config = {
  services: [
    { id: 'counter', category: 'statistics', name: 'Counter', urls: ['counter.example'] },
    { id: 'film', category: 'marketing', name: 'Film', urls: ['film.example'] },
  ],
}
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

const play: Handler = ({ url = '' }, response) => {
  const name = url.slice(1)
  if (!name.endsWith('.js')) return void response.end()
  // Late enough to be overtaken by what does not wait for it.
  setTimeout(() => response.setHeader('content-type', 'text/javascript').end(say(name)), 300)
}
const pages = site({
  '/scripts': { config, body: `<main>Shop</main>${scripts}` },
  '/styles': { config, body: `<main>Shop</main>${styles}` },
  '/lazy': { config, body: `<main>Shop</main>${lazy}` },
  // Before a script runs, observers hear of what stands before it: of the host, then, without its root.
  '/late': { config, body: `<main>Shop</main><div><script>${say('own')}</script>${inShadow}</div>` },
  '/empty': { config, body: '<main>Shop</main>' },
})

let hosts: Hosts
let browser: TestBrowser
let page: Page
beforeAll(async () => {
  hosts = await startHosts({ 'shop.example': pages }, play)
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})
beforeEach(async () => {
  hosts.clear()
  const context = await browser.newVisitor()
  page = await context.newPage()
  return () => context.close()
})

const patient = { timeout: 15_000 }
const open = (path: string) => page.goto(`https://shop.example${path}`, { waitUntil: 'load' })
const counted = () => hosts.requestsTo('counter.example').map(({ path }) => path)

test('scripts of SVG keep their place among those of HTML, and none waits in vain', async () => {
  await open('/scripts')
  expect(await page.evaluate(() => window.ran)).toBeUndefined()
  const since = Date.now()
  await page.evaluate(() => window.askfirst.choose({ counter: true }))
  const ran = () => page.evaluate(() => window.ran ?? [])
  await expect.poll(ran, patient).toHaveLength(4)
  expect(await ran()).toEqual(['svg.js', 'after svg', 'html.js', 'svg after html'])
  // The queue gives a file that answers neither way ten seconds; these have answered.
  expect(Date.now() - since).toBeLessThan(10_000)
})

test('style sheets of HTML and SVG hold once they wake', async () => {
  await open('/styles')
  const look = () =>
    page.locator('main').evaluate((main) => [getComputedStyle(main).color, getComputedStyle(main).backgroundColor])
  expect(await look()).not.toContain('rgb(1, 2, 3)')
  expect(await look()).not.toContain('rgb(4, 5, 6)')
  await page.evaluate(() => window.askfirst.choose({ counter: true }))
  await expect.poll(look, patient).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)'])
})

test('a `data-src` beside what sleeps, or on what nobody marked, is left to whom it belongs', async () => {
  await open('/lazy')
  const frame = page.locator('iframe')
  await expect.poll(() => frame.getAttribute('data-askfirst-held'), patient).toBe('film')
  expect(await frame.getAttribute('src')).toBeNull()

  await page.evaluate(() => window.askfirst.acceptAll())
  await expect.poll(counted, patient).toEqual(['/wide.gif'])
  await expect.poll(() => frame.getAttribute('src'), patient).toBe('https://film.example/player')
  // Asks for all that sleeps anew.
  await page.evaluate(() => window.askfirst.choose({ counter: true, film: true }))
  await page.waitForTimeout(500)
  const image = page.locator('img')
  expect([await image.getAttribute('src'), await image.getAttribute('data-src')]).toEqual([null, '/lazy.gif'])

  await page.evaluate(() => {
    window.askfirst.on('reload', (event) => event.preventDefault())
    window.askfirst.choose({ film: false })
  })
  await expect.poll(() => frame.getAttribute('src'), patient).toBeNull()
})

test('a mark in a shadow root that the document declares later than its host wakes', async () => {
  await open('/late')
  expect(counted()).toEqual([])
  await page.evaluate(() => window.askfirst.choose({ counter: true }))
  await expect.poll(counted, patient).toEqual(['/shadow.gif'])
})

test('a mark in a shadow root within HTML that a script parses wakes, also where its service is allowed already', async () => {
  await open('/empty')
  await page.evaluate(() => window.askfirst.choose({ counter: true }))
  await page.waitForTimeout(500)
  await page.evaluate((html) => {
    document.querySelector('main')?.setHTMLUnsafe(`<p><span>${html}</span></p>`)
  }, inShadow)
  await expect.poll(counted, patient).toEqual(['/shadow.gif'])
})
