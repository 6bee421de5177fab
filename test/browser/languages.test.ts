import { readdirSync, readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { brokenLabels } from '../support/brokenLabels'
import { setUpWeb } from '../support/setUpWeb'
import { sitePage } from '../support/site'

const languages = readdirSync('src/locales').map((file) => file.replace(/\.\w+$/, ''))
const config = { services: ['google-analytics', 'youtube'], policyUrl: '/policy' }

const web = setUpWeb(
  {},
  {
    fallback: (request, response) => {
      const lang = new URL(request.url ?? '/', 'https://site').pathname.slice(1)
      response.setHeader('content-type', 'text/html').end(sitePage({ config, lang, body: '<h1>Shop</h1>' }))
    },
  },
)

/** 200 % text: what a visitor's own setting makes of `font-size: medium`. */
const enlarge = (context: BrowserContext) =>
  context.addInitScript(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#askfirst-host > *{font-size:32px!important}')
    document.adoptedStyleSheets.push(sheet)
  })
const narrow = { viewport: { width: 320, height: 640 }, prepare: enlarge }
const wide = { viewport: { width: 1280, height: 800 } }

/** Where the machine has no font for Chinese, Japanese or Korean, what stands for a letter is narrower than one: an em. */
const widenMissingGlyphs = (page: Page) =>
  page.evaluate(() => {
    const host = document.getElementById('askfirst-host')
    const pen = document.createElement('canvas').getContext('2d')
    if (!host || !pen || !/^(ja|ko|zh)/.test(host.lang)) return
    pen.font = `100px ${getComputedStyle(document.body).fontFamily}`
    const missing = 1 - pen.measureText(host.lang === 'ko' ? '가' : '漢').width / 100
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `#askfirst-host :not([data-askfirst-action="close"]){letter-spacing:${Math.max(0, missing)}em!important}`,
    )
    document.adoptedStyleSheets.push(sheet)
  })

/** What sticks out of its box or of the window, by its text. */
const overflowing = (page: Page, selector: string) =>
  page.locator(selector).evaluate((surface) =>
    [surface, ...surface.querySelectorAll('*')].flatMap((element) => {
      const { left, right } = element.getBoundingClientRect()
      const isOut = left < -0.5 || right > innerWidth + 0.5 || element.scrollWidth > element.clientWidth + 1
      return isOut && element.clientWidth ? [`${element.tagName}: ${element.textContent?.slice(0, 40)}`] : []
    }),
  )

test.each(languages)(
  '%s bears 320 px with text of twice the size: nothing sticks out, accept and reject are equals',
  async (language) => {
    const { page, preferences } = await web.meetBanner(`/${language}`, narrow)
    await widenMissingGlyphs(page)
    expect(await page.locator('#askfirst-host').getAttribute('lang')).toBe(language)
    expect(await page.locator('#askfirst-host').getAttribute('dir')).toBe(/^(ar|he)$/.test(language) ? 'rtl' : 'ltr')
    expect(await overflowing(page, '#askfirst-banner')).toEqual([])
    const buttons = await page.locator('#askfirst-banner button').all()
    const boxes = []
    for (const button of buttons) {
      await button.scrollIntoViewIfNeeded()
      boxes.push(await button.boundingBox())
    }
    expect([boxes[0]?.width, boxes[0]?.height]).toEqual([boxes[1]?.width, boxes[1]?.height])
    expect(boxes.map((box) => box && box.y >= 0 && box.y + box.height <= 640)).toEqual([true, true, true])

    // A word of a yes or a no that breaks cannot be read.
    expect(await brokenLabels(page.locator('#askfirst-banner button:not(.askfirst-quiet)'))).toEqual([])

    await page.locator('#askfirst-banner [data-askfirst-action="preferences"]').click()
    await preferences.waitFor()
    expect(await overflowing(page, 'dialog#askfirst-preferences')).toEqual([])
  },
)

test.each(['de', 'el', 'es', 'hu', 'ro', 'uk'])(
  '%s on a phone: no label of the settings touches the edge of its button, or breaks within a word',
  async (language) => {
    const { page, preferences } = await web.meetBanner(`/${language}`, { viewport: { width: 360, height: 640 } })
    await page.addStyleTag({ content: 'body{font-family:"DejaVu Sans",sans-serif}' })
    await page.evaluate('askfirst.show("preferences")')
    await preferences.waitFor()
    const buttons = preferences.locator('> div > :last-child > button')
    const gaps = await buttons.evaluateAll((all) =>
      all.map((button) => {
        const range = document.createRange()
        range.selectNodeContents(button)
        return (button.getBoundingClientRect().width - range.getBoundingClientRect().width) / 2
      }),
    )
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4)
    expect(await brokenLabels(buttons)).toEqual([])
  },
)

test('the interface follows the page when it changes its language', async () => {
  const { page } = await web.visit('/en', narrow)
  await page.getByRole('button', { name: 'Accept all' }).waitFor()
  await page.waitForTimeout(800)
  await page.evaluate('document.documentElement.lang = "fi"')
  await page.getByRole('button', { name: 'Hyväksy kaikki' }).waitFor()
  expect(await page.locator('#askfirst-banner').count()).toBe(1)
})

test('a language that nobody wrote falls back to the browser’s, then to English', async () => {
  const { page } = await web.visit('/eo', narrow)
  await page.getByRole('button', { name: 'Accept all' }).waitFor()
})

test('a text that a language lacks, as a file of an older version may, comes in English, and that text alone', async () => {
  const file = readFileSync('dist/locales/fi.js', 'utf8')
  const { default: words } = await import(`data:text/javascript;base64,${Buffer.from(file).toString('base64')}`)
  const { rejectAll: _, bannerMore: __, ...older } = words
  const { page, banner } = await web.meetBanner('/fi', {
    prepare: (context) =>
      context.route('**/locales/fi.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: `export default ${JSON.stringify(older)}` }),
      ),
  })
  expect(await banner.locator('[data-askfirst-action="accept-all"]').innerText()).toBe('Hyväksy kaikki')
  expect(await banner.locator('[data-askfirst-action="reject-all"]').innerText()).toBe('Reject all')
  expect(await banner.innerText()).toContain('Settings shows what is kept')
  expect(await page.locator('#askfirst-host').getAttribute('lang')).toBe('fi')
})

/** How far from the edge of its surface a thing starts, and ends, in the direction of reading. */
const placed = async (language: string) => {
  const { page, preferences } = await web.meetBanner(`/${language}`, wide)
  const measure = (surface: string, inner: string) =>
    page.locator(`${surface} ${inner}`).evaluate((element, outer) => {
      const around = element.closest(outer)?.getBoundingClientRect() ?? new DOMRect()
      // A heading's box is as wide as its surface; its text is what stands somewhere.
      const range = document.createRange()
      range.selectNodeContents(element)
      const { left, right } = (element.matches('h2') ? range : element).getBoundingClientRect()
      const insets = [Math.round(left - around.left), Math.round(around.right - right)] as const
      const [start, end] = document.getElementById('askfirst-host')?.dir === 'rtl' ? [...insets].reverse() : insets
      return { start, end }
    }, surface)
  const title = await measure('#askfirst-banner', 'h2')
  const accept = await measure('#askfirst-banner', '[data-askfirst-action="accept-all"]')
  await page.locator('[data-askfirst-action="preferences"]').click()
  await preferences.waitFor()
  const heading = await measure('#askfirst-preferences', 'h2')
  const control = await measure('#askfirst-preferences', 'input >> nth=0')
  // What stands at the other end depends on how long the words are.
  return { title: title.start, heading: heading.start, accept: accept.end, control: control.end }
}

test.each(['ar', 'he'])('%s is the mirror image of a language from left to right', async (language) => {
  const straight = await placed('en')
  expect(Math.max(...Object.values(straight))).toBeLessThan(60)
  expect(await placed(language)).toEqual(straight)
})

test('in Arabic, names and English purposes are still read from left to right', async () => {
  const { page, preferences } = await web.visit('/ar', wide)
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<main data-askfirst-declaration></main>'))
  /** Where the first sign of a text stands, and its last. */
  const ends = async (selector: string, text: string | RegExp) =>
    page
      .locator(selector, { hasText: text })
      .first()
      .evaluate((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        const node = walker.nextNode() as Text
        const at = (from: number) => {
          const range = document.createRange()
          range.setStart(node, from)
          range.setEnd(node, from + 1)
          return range.getBoundingClientRect().left
        }
        return [at(0), at(node.data.length - 1)] as const
      })
  const [first, last] = await ends('[data-askfirst-declaration] th bdi', /^_ga_\*$/)
  expect(first).toBeLessThan(last)

  await page.locator('[data-askfirst-action="preferences"]').first().click()
  await preferences.waitFor()
  for (const more of await page.locator('#askfirst-preferences [aria-expanded]').all()) await more.click()
  const [start, end] = await ends('#askfirst-preferences code', /^_ga_\*$/)
  expect(start).toBeLessThan(end)
  const purpose = page.locator('#askfirst-preferences code:text-is("_ga") ~ p bdi')
  expect(
    await purpose.evaluate((element) => [getComputedStyle(element).direction, element.textContent?.slice(-1)]),
  ).toEqual(['ltr', '.'])
})
