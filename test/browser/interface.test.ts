import { expect, test } from 'vitest'
import { counter } from '../support/counter'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'

const config = {
  services: ['youtube', 'google-maps', 'vimeo', counter.service],
  policyUrl: '/policy',
}
const frame = (service: string, src: string, title: string) =>
  `<iframe data-askfirst="${service}" data-src="${src}" title="${title}" width="400" height="225"></iframe>`
const video = frame('youtube', 'https://www.youtube-nocookie.com/embed/one', 'First video')
const another = `<template data-askfirst="youtube">${video.replace(/data-askfirst="youtube" data-src/, 'src')}</template>`
const map = frame('vimeo', 'https://player.vimeo.com/video/1', 'A film')

const web = setUpWeb(
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
  {
    fallback: ({ headers }, response) =>
      void setTimeout(
        () => response.setHeader('content-type', 'text/html').end('<p>Played</p>'),
        headers.host === 'slow.example' ? 1500 : 0,
      ),
  },
)

const files = () =>
  web.hosts
    .requestsTo('shop.example')
    .filter(({ path }) => path.startsWith('/askfirst/'))
    .map(({ path }) => path.replace('/askfirst/', ''))

test('a first visitor fetches script, banner and one language; one who has answered the script alone', async () => {
  const { page } = await web.meetBanner('/plain')
  expect(files().slice(0, 4).sort()).toEqual(['askfirst-face.js', 'askfirst-ui.js', 'askfirst.js', 'locales/en.js'])
  await page.getByRole('button', { name: 'Accept all' }).click()
  await page.locator('#askfirst-trigger').waitFor()
  // The proof of the answer, notice and all, is worked out once the page is idle.
  await page.waitForLoadState('networkidle')

  web.hosts.clear()
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction('window.askfirst?.answered?.()')
  expect(files()).toEqual(['askfirst.js'])
  await expect
    .poll(() => files().sort())
    .toEqual(['askfirst-face.js', 'askfirst-keep.js', 'askfirst-trigger.js', 'askfirst.js', 'locales/en.js'])
})

test('the trigger brings the preferences back, and stays away where the page has its own button', async () => {
  const { page, preferences } = await web.visit('/own')
  await page.getByRole('button', { name: 'Reject all' }).click()
  await page.waitForTimeout(800)
  expect(await page.locator('#askfirst-trigger').count()).toBe(0)
  await page.getByRole('button', { name: 'Our own' }).click()
  await preferences.waitFor()
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H2')
  await page.keyboard.press('Escape')
  await expect.poll(() => preferences.count()).toBe(0)
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Our own')
  expect(await page.evaluate('askfirst.record().action')).toBe('reject-all')
})

test('the trigger goes where the page gets a button of its own later, as the footer of an application', async () => {
  const { page } = await web.visit('/plain')
  const trigger = page.locator('#askfirst-trigger')
  await page.getByRole('button', { name: 'Reject all' }).click()
  await trigger.waitFor()
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button id="late" data-askfirst-action="preferences">Our own</button>',
    )
  })
  await expect.poll(() => trigger.count()).toBe(0)
  await page.evaluate(() => document.getElementById('late')?.remove())
  await page.evaluate(() => window.askfirst.acceptAll())
  await trigger.waitFor()
  await page.evaluate(() => void window.askfirst.forget())
  await page.locator('#askfirst-banner').waitFor()
  await expect.poll(() => trigger.count()).toBe(0)
})

test.each(['askfirst-services.js', 'askfirst-preferences.js'])(
  'where %s does not come, the next click asks for it again',
  async (file) => {
    const { page, context, preferences, errors } = await web.meetBanner('/plain', {
      prepare: (context) => context.route(`**/${file}`, (route) => route.abort()),
    })
    await page.getByRole('button', { name: 'Settings' }).click()
    await expect.poll(() => errors.filter((error) => error.includes('the interface did not load'))).toHaveLength(1)
    await context.unroute(`**/${file}`)
    await page.getByRole('button', { name: 'Settings' }).click()
    await preferences.waitFor()
  },
)

test('services are folded until they are asked for, their switches in the document already', async () => {
  const { page, preferences } = await web.visit('/plain')
  await page.getByRole('button', { name: 'Settings' }).click()
  const service = preferences.locator('[data-askfirst-service="counter"]')
  await service.waitFor({ state: 'attached' })
  expect(await service.isVisible()).toBe(false)
  await preferences.getByRole('button', { name: /^Statistics: Services/ }).click()
  await service.waitFor()
  await preferences.getByRole('button', { name: /^Statistics: Services/ }).click()
  await service.waitFor({ state: 'hidden' })
})

test('preferences save each category and each service as it was set', async () => {
  const { page, banner, preferences } = await web.visit('/plain')
  await page.getByRole('button', { name: 'Settings' }).click()
  await preferences.waitFor()
  await preferences.locator('[data-askfirst-category="statistics"]').check()
  await preferences.locator('[data-askfirst-action="save"]').click()
  await expect.poll(() => banner.count()).toBe(0)
  expect(await page.evaluate('askfirst.record()')).toMatchObject({
    action: 'choose',
    source: 'preferences',
    choices: { preferences: false, statistics: true, counter: true, marketing: false, youtube: false, vimeo: false },
  })
})

test('the banner takes neither focus nor scroll, locks nothing and moves nothing', async () => {
  const { page, banner } = await web.visit('/plain')
  await page.evaluate('scrollTo(0, 300)')
  await banner.waitFor()
  expect(await page.evaluate('[document.activeElement.tagName, scrollY]')).toEqual(['BODY', 300])
  const shift = await page.evaluate(
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
  expect(await banner.getAttribute('role')).toBe('dialog')
  await page.keyboard.press('Escape')
  expect(await page.evaluate('askfirst.record()')).toBe(null)
})

test('a screen reader is told what was answered; nothing moves, and the focus stays where it was', async () => {
  const { page, banner, preferences } = await web.meetBanner('/own')
  const status = page.getByRole('status')
  expect(await status.count()).toBe(0)
  const own = page.getByRole('button', { name: 'Our own' })
  await own.focus()
  await page.evaluate(() => {
    const shifts: number[] = []
    new PerformanceObserver((list) => shifts.push(list.getEntries().length)).observe({ type: 'layout-shift' })
    Object.assign(window, { shifts })
    // A click by script leaves the focus alone, and is no input that excuses a shift.
    document.querySelector<HTMLElement>('#askfirst-banner [data-askfirst-action="reject-all"]')?.click()
  })
  await expect.poll(() => status.textContent()).toMatch(/^You rejected all on /)
  expect(await status.boundingBox()).toMatchObject({ width: 1, height: 1 })
  expect(await page.evaluate('[document.activeElement.textContent, shifts]')).toEqual(['Our own', []])
  expect(await banner.count()).toBe(0)

  await own.click()
  await preferences.locator('[data-askfirst-category="statistics"]').check()
  await preferences.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => status.allTextContents()).toEqual([expect.stringMatching(/^You saved a choice on /)])
  await expect.poll(() => status.count(), { timeout: 15_000 }).toBe(0)
})

test('accept and reject are equals', async () => {
  const { banner } = await web.meetBanner('/plain')
  const [accept, reject] = await Promise.all(
    ['accept-all', 'reject-all'].map((action) =>
      banner.locator(`[data-askfirst-action="${action}"]`).evaluate((button) => {
        const { color, backgroundColor, fontSize, fontWeight, borderColor } = getComputedStyle(button)
        const { width, height } = button.getBoundingClientRect()
        return { tag: button.tagName, color, backgroundColor, fontSize, fontWeight, borderColor, width, height }
      }),
    ),
  )
  expect(accept).toEqual(reject)
})

test('"load once" loads that frame alone and stores nothing; "always" answers for the service alone', async () => {
  const { page, banner } = await web.meetBanner('/')
  const holders = page.locator('.askfirst-placeholder')
  await expect.poll(() => holders.count()).toBe(3)
  const box = await holders.first().boundingBox()
  expect([box?.width, box?.height].map((size) => Math.round(size ?? 0))).toEqual([404, 229])

  await page.getByRole('group', { name: 'First video' }).getByRole('button', { name: 'Load once' }).click()
  await expect.poll(() => web.hosts.requestsTo('www.youtube-nocookie.com').length).toBe(1)
  expect(await page.evaluate('[askfirst.record(), askfirst.allows("youtube")]')).toEqual([null, false])
  expect(await page.evaluate('document.activeElement.title')).toBe('First video')

  await page
    .getByRole('group', { name: 'Second video' })
    .getByRole('button', { name: /always/i })
    .click()
  await expect.poll(() => web.hosts.requestsTo('www.youtube-nocookie.com').length).toBe(2)
  expect(await page.evaluate('askfirst.record()')).toMatchObject({
    source: 'placeholder',
    choices: { youtube: true },
  })
  expect(web.hosts.requestsTo('player.vimeo.com')).toEqual([])
  expect(await holders.count()).toBe(1)
  expect(await banner.count()).toBe(1)
})

test('"load once" ends with a grant: once that is withdrawn, the frame is a placeholder again', async () => {
  const { page } = await web.meetBanner('/')
  const holders = page.locator('.askfirst-placeholder')
  await expect.poll(() => holders.count()).toBe(3)
  await page.evaluate(() => window.addEventListener('askfirst:reload', (event) => event.preventDefault()))
  await page.getByRole('group', { name: 'First video' }).getByRole('button', { name: 'Load once' }).click()
  await expect.poll(() => holders.count()).toBe(2)
  await page.evaluate(() => window.askfirst.rejectAll())
  await page.waitForTimeout(500)
  expect(await holders.count()).toBe(2)
  await page.evaluate(() => window.askfirst.acceptAll())
  await expect.poll(() => holders.count()).toBe(0)
  await page.evaluate(() => window.askfirst.withdraw())
  await expect.poll(() => holders.count()).toBe(3)
})

test('the declaration is drawn from the same data, with the answer and the way to change it', async () => {
  const { page, preferences } = await web.visit('/policy')
  const declaration = page.locator('[data-askfirst-declaration]')
  await declaration.getByText('Counter').first().waitFor()
  await declaration.getByText('YouTube').first().waitFor()
  await page.getByRole('button', { name: 'Reject all' }).click()
  const id = await page.evaluate<string>('askfirst.record().id')
  await declaration.getByText(id).waitFor()
  await declaration.locator('[data-askfirst-action="preferences"]').first().click()
  await preferences.waitFor()
})

test.each([
  { path: '/fi', language: 'fi', labels: ['Hyväksy kaikki', 'Hylkää kaikki'] },
  { path: '/sv', language: 'sv', labels: [/^(Godkänn|Acceptera) alla$/, /^(Avvisa|Neka) alla$/] },
])('$path speaks the language of the page', async ({ path, language, labels }) => {
  const { page, banner } = await web.meetBanner(path)
  for (const name of labels) await page.getByRole('button', { name }).waitFor()
  expect(await banner.evaluate((banner) => banner.closest('[lang]')?.getAttribute('lang'))).toBe(language)
})
