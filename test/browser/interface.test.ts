import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'

const config = {
  services: [
    'youtube',
    'google-maps',
    'vimeo',
    { id: 'counter', category: 'statistics', name: 'Counter', urls: ['counter.example'] },
  ],
  policyUrl: '/policy',
}
const frame = (service: string, src: string, title: string) =>
  `<iframe data-askfirst="${service}" data-src="${src}" title="${title}" width="400" height="225"></iframe>`
const video = frame('youtube', 'https://www.youtube-nocookie.com/embed/one', 'First video')
const another = `<template data-askfirst="youtube">${video.replace(/data-askfirst="youtube" data-src/, 'src')}</template>`
const map = frame('vimeo', 'https://player.vimeo.com/video/1', 'A film')

let hosts: Hosts
let browser: TestBrowser

beforeAll(async () => {
  hosts = await startHosts(
    {
      'shop.example': site({
        '/': { config, body: `<h1>Shop</h1><main>${video}${another.replace('First', 'Second')}${map}</main>` },
        '/fi': { config, lang: 'fi', body: '<h1>Kauppa</h1>' },
        '/sv': { config, lang: 'sv-FI', body: '<h1>Butik</h1>' },
        // The image keeps `load`, and with it what is idle, waiting while the test looks.
        '/plain': {
          config,
          body: `<h1>Shop</h1><p style="height:200vh">Long</p><img alt="" src="https://slow.example/">`,
        },
        '/own': { config, body: '<button data-askfirst-action="preferences">Our own</button>' },
        '/policy': { config, body: '<h1>Policy</h1><div data-askfirst-declaration></div>' },
      }),
    },
    ({ headers }, response) =>
      void setTimeout(
        () => response.setHeader('content-type', 'text/html').end('<p>Played</p>'),
        headers.host === 'slow.example' ? 1500 : 0,
      ),
  )
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})
beforeEach(() => hosts.clear())

const visit = async (path: string) => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto(`https://shop.example${path}`)
  return {
    page,
    banner: page.locator('#askfirst-banner'),
    dialog: page.locator('dialog#askfirst-preferences'),
    files: () =>
      hosts
        .requestsTo('shop.example')
        .map((request) => request.path)
        .filter((one) => one.startsWith('/askfirst/'))
        .map((one) => one.replace('/askfirst/', '')),
    [Symbol.asyncDispose]: () => context.close(),
  }
}

test('a first visitor fetches script, banner and one language; one who has answered the script alone', async () => {
  await using visitor = await visit('/plain')
  await visitor.banner.waitFor()
  expect(visitor.files().slice(0, 4).sort()).toEqual([
    'askfirst-face.js',
    'askfirst-ui.js',
    'askfirst.js',
    'locales/en.js',
  ])
  await visitor.page.getByRole('button', { name: 'Accept all' }).click()
  await visitor.page.locator('#askfirst-trigger').waitFor()
  // The proof of the answer, notice and all, is worked out once the page is idle.
  await visitor.page.waitForLoadState('networkidle')

  hosts.clear()
  await visitor.page.reload({ waitUntil: 'commit' })
  await visitor.page.waitForFunction('window.askfirst?.answered?.()')
  expect(visitor.files()).toEqual(['askfirst.js'])
  await expect
    .poll(() => visitor.files().sort(), { timeout: 15_000 })
    .toEqual(['askfirst-face.js', 'askfirst-keep.js', 'askfirst-trigger.js', 'askfirst.js', 'locales/en.js'])
})

test('the trigger brings the preferences back, and stays away where the page has its own button', async () => {
  await using visitor = await visit('/own')
  await visitor.page.getByRole('button', { name: 'Reject all' }).click()
  await visitor.page.waitForTimeout(800)
  expect(await visitor.page.locator('#askfirst-trigger').count()).toBe(0)
  await visitor.page.getByRole('button', { name: 'Our own' }).click()
  await visitor.dialog.waitFor()
  expect(await visitor.page.evaluate('document.activeElement.tagName')).toBe('H2')
  await visitor.page.keyboard.press('Escape')
  await expect.poll(() => visitor.dialog.count()).toBe(0)
  expect(await visitor.page.evaluate('document.activeElement.textContent')).toBe('Our own')
  expect(await visitor.page.evaluate('askfirst.record().action')).toBe('reject-all')
})

test('preferences save each category and each service as it was set', async () => {
  await using visitor = await visit('/plain')
  await visitor.page.getByRole('button', { name: 'Settings' }).click()
  await visitor.dialog.waitFor()
  await visitor.dialog.locator('[data-askfirst-category="statistics"]').check()
  await visitor.dialog.locator('[data-askfirst-action="save"]').click()
  await expect.poll(() => visitor.banner.count()).toBe(0)
  expect(await visitor.page.evaluate('askfirst.record()')).toMatchObject({
    action: 'choose',
    source: 'preferences',
    choices: { preferences: false, statistics: true, counter: true, marketing: false, youtube: false, vimeo: false },
  })
})

test('the banner takes neither focus nor scroll, locks nothing and moves nothing', async () => {
  await using visitor = await visit('/plain')
  await visitor.page.evaluate('scrollTo(0, 300)')
  await visitor.banner.waitFor()
  expect(await visitor.page.evaluate('[document.activeElement.tagName, scrollY]')).toEqual(['BODY', 300])
  const shift = await visitor.page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: 'layout-shift',
          buffered: true,
        })
        setTimeout(() => resolve(0), 500)
      }),
  )
  expect(shift).toBe(0)
  expect(await visitor.banner.getAttribute('role')).toBe('dialog')
  await visitor.page.keyboard.press('Escape')
  expect(await visitor.page.evaluate('askfirst.record()')).toBe(null)
})

test('accept and reject are equals', async () => {
  await using visitor = await visit('/plain')
  await visitor.banner.waitFor()
  const [accept, reject] = await Promise.all(
    ['accept-all', 'reject-all'].map((action) =>
      visitor.banner.locator(`[data-askfirst-action="${action}"]`).evaluate((button) => {
        const { color, backgroundColor, fontSize, fontWeight, borderColor } = getComputedStyle(button)
        const { width, height } = button.getBoundingClientRect()
        return { tag: button.tagName, color, backgroundColor, fontSize, fontWeight, borderColor, width, height }
      }),
    ),
  )
  expect(accept).toEqual(reject)
})

test('"load once" loads that frame alone and stores nothing; "always" answers for the service alone', async () => {
  await using visitor = await visit('/')
  await visitor.banner.waitFor()
  const holders = visitor.page.locator('.askfirst-placeholder')
  await expect.poll(() => holders.count()).toBe(3)
  const box = await holders.first().boundingBox()
  expect([box?.width, box?.height].map((size) => Math.round(size ?? 0))).toEqual([404, 229])

  await visitor.page.getByRole('group', { name: 'First video' }).getByRole('button', { name: 'Load once' }).click()
  await expect.poll(() => hosts.requestsTo('www.youtube-nocookie.com').length).toBe(1)
  expect(await visitor.page.evaluate('[askfirst.record(), askfirst.allows("youtube")]')).toEqual([null, false])
  expect(await visitor.page.evaluate('document.activeElement.title')).toBe('First video')

  await visitor.page
    .getByRole('group', { name: 'Second video' })
    .getByRole('button', { name: /always/i })
    .click()
  await expect.poll(() => hosts.requestsTo('www.youtube-nocookie.com').length).toBe(2)
  expect(await visitor.page.evaluate('askfirst.record()')).toMatchObject({
    source: 'placeholder',
    choices: { youtube: true },
  })
  expect(hosts.requestsTo('player.vimeo.com')).toEqual([])
  expect(await holders.count()).toBe(1)
  expect(await visitor.banner.count()).toBe(1)
})

test('the declaration is drawn from the same data, with the answer and the way to change it', async () => {
  await using visitor = await visit('/policy')
  const declaration = visitor.page.locator('[data-askfirst-declaration]')
  await declaration.getByText('Counter').first().waitFor()
  await declaration.getByText('YouTube').first().waitFor()
  await visitor.page.getByRole('button', { name: 'Reject all' }).click()
  const id = await visitor.page.evaluate<string>('askfirst.record().id')
  await declaration.getByText(id).waitFor()
  await declaration.locator('[data-askfirst-action="preferences"]').first().click()
  await visitor.dialog.waitFor()
})

test.each([
  { path: '/fi', language: 'fi', labels: ['Hyväksy kaikki', 'Hylkää kaikki'] },
  { path: '/sv', language: 'sv', labels: [/^(Godkänn|Acceptera) alla$/, /^(Avvisa|Neka) alla$/] },
])('$path speaks the language of the page', async ({ path, language, labels }) => {
  await using visitor = await visit(path)
  await visitor.banner.waitFor()
  for (const name of labels) await visitor.page.getByRole('button', { name }).waitFor()
  expect(await visitor.banner.evaluate((banner) => banner.closest('[lang]')?.getAttribute('lang'))).toBe(language)
})
