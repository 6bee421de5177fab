import { readdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { setUpWeb } from '../support/setUpWeb'
import { sitePage } from '../support/site'
import { surfaces } from '../support/surfaces'

const states = Object.keys(surfaces)
const themes = readdirSync('styles/themes')
const light = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const
const modes = {
  light,
  dark: { ...light, colorScheme: 'dark' },
  'more contrast': { ...light, contrast: 'more' },
  'forced colours': { ...light, forcedColors: 'active' },
} as const

const web = setUpWeb(
  {},
  {
    fallback: (request, response) => {
      const [, state = '', lang = 'en'] = new URL(request.url ?? '/', 'https://shop.example').pathname.split('/')
      const page = surfaces[state]?.page
      response.setHeader('content-type', 'text/html; charset=utf-8')
      const html = sitePage({ body: '<h1>Shop</h1>', ...page, lang })
      response.end(lang === 'ar' ? html.replace('<html', '<html dir="rtl"') : html)
    },
  },
)

const open = async (state: string, lang = 'en', options = {}) => {
  const { page } = await web.visit(`/${state}/${lang}`, { reducedMotion: 'reduce', ...options })
  await surfaces[state]?.ready(page)
  return page
}

/** Of the whole page by all rules, or of the interface by what depends on colours. */
const violations = async (page: Page, coloured?: string) => {
  // A page without frames of others needs no second one to put the parts together in.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (coloured) axe.include(coloured).withRules(['color-contrast', 'link-in-text-block'])
  const { violations, passes } = await axe.analyze()
  if (!coloured) expect(passes.length).toBeGreaterThan(10)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary]))
}

const directions = states.flatMap((state) => ['en', 'ar'].map((lang) => [state, lang] as const))

/** Some twenty looks of axe, each of seconds on a busy machine. */
const patience = 300_000

test.each(directions)(
  'axe finds nothing in %s, %s, in any mode or theme',
  async (state, lang) => {
    const page = await open(state, lang)
    expect(await violations(page)).toEqual([])
    const selector = surfaces[state]?.selector
    for (const [name, media] of Object.entries(modes)) {
      await page.emulateMedia(media)
      expect({ name, found: await violations(page, selector) }).toEqual({ name, found: [] })
    }
    for (const theme of themes) {
      await page.evaluate(async (href) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
        await new Promise((resolve) => {
          link.onload = resolve
          document.head.append(link)
        })
      }, `/askfirst/themes/${theme}`)
      for (const mode of ['light', 'dark'] as const) {
        await page.emulateMedia(modes[mode])
        expect({ theme, mode, found: await violations(page, selector) }).toEqual({ theme, mode, found: [] })
      }
      await page.evaluate(() => document.querySelector('link[rel=stylesheet]')?.remove())
    }
  },
  patience,
)

/** Controls, and how much of a square of 44 px each has; links in running text are exempt (WCAG 2.5.8). */
const targets = (page: Page, selector: string) =>
  page.locator(`${selector} :is(button, input, summary), #askfirst-trigger`).evaluateAll((controls) =>
    controls
      .filter((control) => control.getClientRects().length && !control.closest('.askfirst-placeholder[style*="90px"]'))
      .map((control) => ({ text: control.textContent, ...control.getBoundingClientRect().toJSON() }))
      .map(({ text, width, height }) => ({ text, width, height })),
  )

test('on a page whose text has just enough contrast the declaration has as much', async () => {
  const page = await open('declaration')
  // 5 : 1
  await page.addStyleTag({ content: 'body { color: #707070; background: #fff }' })
  await page.evaluate('document.cookie = "askfirst=1"; window.dispatchEvent(new Event("focus"))')
  await page.locator('.askfirst-declaration small:not(:empty)').first().waitFor()
  expect(await violations(page, '.askfirst-declaration')).toEqual([])
})

test.each(states)('targets of %s are 44 px, on a phone too', async (state) => {
  const page = await open(state, 'en', { viewport: { width: 360, height: 640 } })
  const found = await targets(page, surfaces[state]?.selector ?? '')
  expect(found.length).toBeGreaterThan(1)
  expect(found.filter(({ width, height }) => width < 44 || height < 44)).toEqual([])
})

test.each(states)(
  '%s bears four-fold zoom: 320 × 256, nothing to scroll sideways, and under half of it',
  async (state) => {
    const page = await open(state, 'en', { viewport: { width: 320, height: 256 } })
    const wide = await page.locator(surfaces[state]?.selector ?? '').evaluate((surface) =>
      [surface, ...surface.querySelectorAll('*')].flatMap((one) => {
        const { right, left } = one.getBoundingClientRect()
        // A table of data may scroll for itself (WCAG 1.4.10).
        const isData = one.closest('table, [role="region"], .askfirst-placeholder, iframe')
        return !isData && (right > innerWidth + 0.5 || left < -0.5) ? [one.outerHTML.slice(0, 80)] : []
      }),
    )
    expect(wide).toEqual([])
    if (state !== 'bar' && state !== 'box') return
    const box = await page.locator('#askfirst-banner').boundingBox()
    expect(box?.height).toBeLessThan(128)
    for (const action of ['accept-all', 'reject-all', 'preferences']) {
      const button = await page.locator(`#askfirst-banner [data-askfirst-action="${action}"]`).boundingBox()
      expect(button && button.y + button.height <= 256 && button.y > 128).toBe(true)
    }
  },
)

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-askfirst-action') ?? document.activeElement?.tagName)

test('by keyboard alone: the banner first, then the page, no trap; settings, a switch, save, and back to the page', async () => {
  const page = await open('bar')
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<button>After</button>'))
  const order = []
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab')
    order.push(await focused(page))
  }
  expect(order).toEqual(['A', 'A', 'accept-all', 'reject-all', 'preferences', 'BUTTON'])

  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.locator('#askfirst-preferences').waitFor()
  expect(await focused(page)).toBe('H2')
  const inside = []
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab')
    inside.push(
      await page.evaluate(
        () => document.activeElement === document.body || Boolean(document.activeElement?.closest('dialog')),
      ),
    )
  }
  expect(inside).not.toContain(false)

  await page.locator('[data-askfirst-category="statistics"]').focus()
  await page.keyboard.press('Space')
  expect(await page.evaluate('askfirst.record()')).toBeNull()
  await page.locator('[data-askfirst-action="save"]').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('askfirst.record()?.choices.statistics')).toBe(true)
  await expect.poll(() => page.locator('#askfirst-host').count()).toBe(0)
})

test('Escape in the settings changes nothing and gives the focus back to the opener', async () => {
  const page = await open('bar')
  await page.locator('[data-askfirst-action="preferences"]').focus()
  await page.keyboard.press('Enter')
  await page.locator('#askfirst-preferences').waitFor()
  await page.locator('[data-askfirst-category="marketing"]').check()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('#askfirst-preferences').count()).toBe(0)
  expect(await focused(page)).toBe('preferences')
  expect(await page.evaluate('askfirst.record()')).toBeNull()
})

test('what has the focus in the page is never hidden under the banner', async () => {
  const page = await open('bar')
  await page.evaluate(() => {
    for (let count = 0; count < 60; count++) {
      document.body.insertAdjacentHTML('beforeend', '<p><a href="#x">Link</a></p>')
    }
  })
  await page.locator('[data-askfirst-action="preferences"]').focus()
  const hidden = []
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    hidden.push(
      await page.evaluate(() => {
        const bottom = document.activeElement?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY
        return bottom > (document.getElementById('askfirst-banner')?.getBoundingClientRect().top ?? 0)
      }),
    )
  }
  expect(hidden).toHaveLength(60)
  expect(hidden).not.toContain(true)
})

test('what a screen reader is told', async () => {
  const page = await open('bar')
  const tree = await page.locator('#askfirst-banner').ariaSnapshot()
  expect(tree.replace(/^ {2}/gm, '')).toContain('dialog "May Lumi & Co use cookies?"')
  for (const line of [
    '- listitem: Statistics',
    '- button "Accept all"',
    '- button "Reject all"',
    '- link "Legal notice"',
  ])
    expect(tree).toContain(line)
  await page.getByRole('button', { name: 'Settings' }).click()
  const preferences = await page.getByRole('dialog', { name: 'Cookie settings' }).ariaSnapshot()
  expect(preferences).toContain('- switch "Statistics"')
  expect(preferences).toContain('- group "Necessary"')
  expect(preferences).not.toContain('switch "Necessary"')
})
