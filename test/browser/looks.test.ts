import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { brokenLabels } from '../support/brokenLabels'
import { setUpWeb } from '../support/setUpWeb'
import { sitePage } from '../support/site'

const config = { services: ['google-analytics', 'youtube', 'vimeo'], policyUrl: '/policy', imprintUrl: '/imprint' }
const film =
  '<iframe data-askfirst="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="Our film" width="400" height="225"></iframe>'

/** The widest font that is common. */
const wide = '<style>:root{--askfirst-font:"DejaVu Sans",Verdana,sans-serif}</style>'

const web = setUpWeb(
  {},
  {
    fallback: (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'https://shop.example')
      const [, lang = 'en', what] = pathname.split('/')
      const body = `<main><h1>Shop</h1>${what === 'film' ? film : what === 'policy' ? '<div data-askfirst-declaration></div>' : ''}</main>`
      const own = searchParams.has('regime') ? { regime: searchParams.get('regime') } : {}
      const html = sitePage({ config: { ...config, ...own }, lang, head: wide, body })
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(lang === 'ar' ? html.replace('<html', '<html dir="rtl"') : html)
    },
  },
)
const sized = (width: number, height: number) => ({ viewport: { width, height }, reducedMotion: 'reduce' }) as const
const openPreferences = async (page: Page) => {
  await page.evaluate('askfirst.show("preferences")')
  await page.locator('#askfirst-preferences').waitFor()
}
const foot = (page: Page) => page.locator('#askfirst-preferences > div > :last-child > button')
const boxes = async (page: Page, surface: string) => {
  const [accept, reject] = await Promise.all(
    ['accept-all', 'reject-all'].map((action) =>
      page.locator(`${surface} [data-askfirst-action="${action}"]`).boundingBox(),
    ),
  )
  return [accept, reject].map((box) => [box?.width, box?.height].map((size) => Math.round(size ?? 0)))
}

// The longest words that there are.
test.each(['de', 'el', 'fr', 'hu', 'nl', 'pl', 'ru'])(
  'no word of a yes or a no breaks on a small phone or at four-fold zoom: %s',
  async (lang) => {
    const { page } = await web.meetBanner(`/${lang}`, sized(320, 256))
    expect(await brokenLabels(page.locator('#askfirst-banner button:not(.askfirst-quiet)'))).toEqual([])
    const [accept, reject] = await boxes(page, '#askfirst-banner')
    expect(accept).toEqual(reject)
    await openPreferences(page)
    for (const [width, height] of [
      [320, 256],
      [320, 568],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect({ width, height, broken: await brokenLabels(foot(page)) }).toEqual({ width, height, broken: [] })
      const [accept, reject] = await boxes(page, '#askfirst-preferences')
      expect(accept).toEqual(reject)
    }
  },
)

test.each(['en', 'de', 'hu'])('nor where the visitor has set text to twice its size: %s', async (lang) => {
  const { page } = await web.visit(`/${lang}`, sized(320, 640))
  const client = await page.context().newCDPSession(page)
  await client.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  await page.locator('#askfirst-banner').waitFor()
  await openPreferences(page)
  expect(
    await foot(page)
      .first()
      .evaluate((button) => Number.parseFloat(getComputedStyle(button).fontSize)),
  ).toBeGreaterThan(24)
  expect(await brokenLabels(foot(page))).toEqual([])
  const [accept, reject] = await boxes(page, '#askfirst-preferences')
  expect(accept).toEqual(reject)
})

test.each([sized(1280, 400), sized(360, 640)])(
  'of the preferences only the middle scrolls: $viewport',
  async (size) => {
    const { page, preferences } = await web.meetBanner('/en', size)
    await openPreferences(page)
    const moved = await preferences.evaluate((dialog) => {
      const [, middle] = dialog.querySelectorAll(':scope > div > *')
      for (const one of [dialog, dialog.firstElementChild, middle]) one?.scrollTo(0, 1e6)
      return [dialog.scrollTop, dialog.firstElementChild?.scrollTop, (middle?.scrollTop ?? 0) > 0]
    })
    expect(moved).toEqual([0, 0, true])
  },
)

test('where the focus is can be seen whole, by each control of the preferences', async () => {
  const { page } = await web.meetBanner('/en', sized(360, 640))
  await openPreferences(page)
  const cut = new Set<string>()
  let seen = 0
  for (let press = 0; press < 16; press++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const control = document.activeElement
      const part = control?.closest('#askfirst-preferences > div > *')
      if (!control || !part || control === part) return null
      // A switch is outlined where it is drawn.
      const isSwitch = control.matches('input')
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(control, isSwitch ? '::before' : null)
      const grown = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
      const [at, around] = [control.getBoundingClientRect(), part.getBoundingClientRect()]
      const isWhole = outlineStyle === 'solid' && at.left - grown >= around.left && at.right + grown <= around.right
      return { name: control.getAttribute('aria-label') ?? control.id, isWhole }
    })
    if (found) seen++
    if (found && !found.isWhole) cut.add(found.name)
  }
  expect(seen).toBeGreaterThan(9)
  expect([...cut]).toEqual([])
})

test('who wants more contrast can read the last line over the shade', async () => {
  const { page } = await web.meetBanner('/en', sized(360, 640))
  const looks = () =>
    page.locator('#askfirst-banner').evaluate((banner) => ({
      edge: getComputedStyle(banner).borderTopColor,
      shade: banner.firstElementChild && getComputedStyle(banner.firstElementChild).backgroundImage,
    }))
  await page.emulateMedia({ contrast: 'no-preference' })
  const usual = await looks()
  await page.emulateMedia({ contrast: 'more' })
  const more = await looks()
  expect(more.edge).not.toBe(usual.edge)
  expect(more.shade).toBe(usual.shade)
})

/** Of a colour as browsers compute it (WCAG 2.2, relative luminance). */
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
    .map(Number)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test.each(['', 'harbour', 'meadow'])(
  'in forced colours a switch that is on can be told from its thumb: %s',
  async (theme) => {
    const { page } = await web.meetBanner('/en', { ...sized(360, 640), forcedColors: 'active' })
    if (theme) await page.addStyleTag({ url: `/askfirst/themes/${theme}.css` })
    await openPreferences(page)
    const input = page.locator('[data-askfirst-category="statistics"]')
    const drawn = () =>
      input.evaluate((input) => [
        getComputedStyle(input, '::before').backgroundColor,
        getComputedStyle(input, '::after').borderTopColor,
      ])
    const [off] = await drawn()
    await input.check()
    const [track = '', thumb = ''] = await drawn()
    expect(track).not.toBe(off)
    const [dark = 0, light = 0] = [luminance(track), luminance(thumb)].sort((one, other) => one - other)
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(3)
  },
)

test('a placeholder is read from right to left in Arabic, and a foreign title from left to right', async () => {
  const { page } = await web.meetBanner('/ar/film', sized(1280, 800))
  await page.evaluate('askfirst.rejectAll()')
  const box = page.locator('.askfirst-placeholder')
  await box.waitFor()
  expect(await box.evaluate((box) => getComputedStyle(box).direction)).toBe('rtl')
  expect(await box.locator('strong').evaluate((title) => getComputedStyle(title).direction)).toBe('ltr')
  const [once, always] = await Promise.all([0, 1].map((index) => box.locator('button').nth(index).boundingBox()))
  expect(once?.x).toBeGreaterThan(always?.x ?? Number.POSITIVE_INFINITY)
})

test('the columns of the declaration stand under each other, whatever is in them', async () => {
  const { page } = await web.visit('/en/policy', sized(1280, 800))
  await page.locator('.askfirst-declaration table').nth(2).waitFor()
  const starts = await page
    .locator('.askfirst-declaration thead')
    .evaluateAll((heads) =>
      heads.map((head) =>
        [...head.querySelectorAll('th')].map((cell) => Math.round(cell.getBoundingClientRect().left)),
      ),
    )
  expect(starts[0]).toHaveLength(5)
  for (const one of starts) expect(one).toEqual(starts[0])
})

test('the way to the opt-out is as wide as what it says', async () => {
  const { page } = await web.visit('/en?regime=us-ca', sized(1280, 800))
  await page.evaluate('askfirst.rejectAll()')
  const trigger = page.locator('#askfirst-trigger[data-askfirst-wide]')
  await trigger.waitFor()
  const [outer, inner] = await Promise.all([trigger.boundingBox(), trigger.locator('span').boundingBox()])
  expect((outer?.width ?? 0) - (inner?.width ?? 0)).toBeLessThan(40)
})
