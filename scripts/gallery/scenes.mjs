/**
 * @typedef {object} Scene
 * @property {object} [config]
 * @property {string} [body] instead of the shop's own
 * @property {(page: import('playwright-core').Page) => Promise<unknown>} ready brings the page to what is to be seen
 */

const frame = '<iframe data-askfirst="youtube" data-src="https://www.youtube-nocookie.com/embed/x"'
const placeholders =
  '<h1>Films and a map</h1>' +
  `${frame} title="How our lamps are made" class="film"></iframe>` +
  `${frame} title="The workshop in winter" class="film" data-askfirst-poster="/poster.svg"></iframe>` +
  `<p class="pair">${frame} title="Short" width="280" height="160"></iframe> ${frame} title="Shorter" width="240" height="90"></iframe></p>` +
  '<iframe data-askfirst="google-maps" data-src="https://www.google.com/maps/embed" title="How to find us" class="film"></iframe>'

/** @param {import('playwright-core').Page} page */
const banner = (page) => page.locator('#askfirst-banner').waitFor()

/** @param {import('playwright-core').Page} page */
const preferences = async (page) => {
  await banner(page)
  await page.evaluate('askfirst.show("preferences")')
  await page.locator('#askfirst-preferences').waitFor()
}

/** @type {Readonly<Record<string, Scene>>} */
export const scenes = {
  bar: { ready: banner },
  box: { config: { layout: 'box' }, ready: banner },
  center: { config: { layout: 'center' }, ready: banner },
  preferences: { ready: preferences },
  services: {
    async ready(page) {
      await preferences(page)
      const opener = page.locator('.askfirst-category:has([data-askfirst-category="marketing"]) [aria-expanded]')
      await opener.click()
      await page.locator('[data-askfirst-service="youtube"]').check()
      await opener.evaluate((button) => button.closest('.askfirst-category')?.scrollIntoView())
    },
  },
  answered: {
    async ready(page) {
      await banner(page)
      await page.evaluate('askfirst.rejectAll(); askfirst.choose({ statistics: true }); askfirst.acceptAll()')
      await page.evaluate('askfirst.show("preferences")')
      await page.locator('#askfirst-preferences details').evaluate((details) => details.setAttribute('open', ''))
      await page.locator('.askfirst-answer').evaluate((answer) => answer.scrollIntoView())
    },
  },
  declaration: {
    body: '<h1>What we store</h1><div data-askfirst-declaration></div>',
    async ready(page) {
      await banner(page)
      await page.evaluate(
        'document.cookie = "basket=3"; askfirst.choose({ preferences: true, statistics: true, marketing: false, youtube: true })',
      )
      await page.locator('.askfirst-declaration table').first().waitFor()
      await page.waitForTimeout(1200)
    },
  },
  placeholders: {
    body: placeholders,
    async ready(page) {
      await banner(page)
      await page.evaluate('askfirst.rejectAll()')
      await page.locator('.askfirst-placeholder').nth(4).waitFor()
    },
  },
  trigger: {
    async ready(page) {
      await banner(page)
      await page.evaluate('askfirst.rejectAll()')
      await page.locator('#askfirst-trigger').waitFor()
    },
  },
}
