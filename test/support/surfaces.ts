import type { Page } from 'playwright-core'
import type { SitePage } from './site'

export interface State {
  page: SitePage
  /** What is looked at. */
  selector: string
  ready(page: Page): Promise<unknown>
}

const config = {
  policyUrl: '/policy',
  imprintUrl: '/imprint',
  site: { controller: 'Lumi & Co', updated: '2026-11-01', domains: ['shop.example'] },
  services: [
    'google-analytics',
    'youtube',
    {
      id: 'basket',
      category: 'necessary',
      name: 'Basket',
      reason: 'Keeps what you put into it.',
      storage: [{ kind: 'cookie', name: 'basket', duration: 'P7D', purpose: 'Knows your basket' }],
    },
  ],
}
const frame = (more = '') =>
  `<iframe data-askfirst="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="Our film" width="400" height="225" ${more}></iframe>`
const small = frame().replace(/width.*height="\d+"/, 'width="240" height="90"')
const art = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E'

const banner = (page: Page) => page.locator('#askfirst-banner').waitFor()
const surfacePage = (more: SitePage): SitePage => ({
  config,
  // A page that says so follows the visitor's scheme.
  head: '<meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width"><style>body{background:Canvas}</style>',
  body: '<main><h1>Shop</h1><p>Lamps</p></main>',
  ...more,
})

/** Every state in which a visitor meets the interface. */
export const surfaces: Readonly<Record<string, State>> = {
  bar: { page: surfacePage({}), selector: '#askfirst-banner', ready: banner },
  box: {
    page: surfacePage({ config: { ...config, layout: 'box' } }),
    selector: '#askfirst-banner',
    ready: banner,
  },
  center: {
    page: surfacePage({ config: { ...config, layout: 'center' } }),
    selector: '#askfirst-banner',
    ready: banner,
  },
  preferences: {
    page: surfacePage({}),
    selector: '#askfirst-preferences',
    async ready(page) {
      await banner(page)
      await page.evaluate('askfirst.acceptAll(); askfirst.choose({ youtube: false }); askfirst.show("preferences")')
      await page.locator('#askfirst-preferences').waitFor()
      for (const opener of await page.locator('#askfirst-preferences [aria-expanded]').all()) await opener.click()
      await page.locator('#askfirst-preferences summary').click()
    },
  },
  declaration: {
    page: surfacePage({ body: '<main><h1>Policy</h1><div data-askfirst-declaration></div></main>' }),
    selector: '[data-askfirst-declaration]',
    async ready(page) {
      await page.locator('.askfirst-declaration table').first().waitFor()
      await page.evaluate('askfirst.acceptAll()')
    },
  },
  placeholders: {
    page: surfacePage({ body: `<main><h1>Films</h1>${frame()} ${small} ${frame(`data-poster="${art}"`)}</main>` }),
    selector: 'main',
    async ready(page) {
      await page.locator('.askfirst-placeholder').nth(1).waitFor()
      await page.evaluate('askfirst.rejectAll()')
      await page.locator('#askfirst-trigger').waitFor()
    },
  },
}
