import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { counter } from '../support/counter'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'

/** What pages do to all elements, written after what frameworks are known for. */
const resets = {
  preflight:
    '*,::before,::after{box-sizing:border-box;border:0 solid;margin:0;padding:0}button{font:inherit;color:inherit;background:transparent;border-radius:0}h2,h3{font-size:inherit;font-weight:inherit}ul{list-style:none}input{appearance:none}',
  bootstrap:
    '*{box-sizing:border-box}body{font:400 1rem/1.5 serif}h2{font-size:2rem;margin-bottom:.5rem}p{margin:0 0 1rem}button{border-radius:0;text-transform:uppercase;letter-spacing:2px}ul{padding-left:2rem}a{color:#0d6efd;text-decoration:none}input{width:100%}',
  hostile:
    'div,p,h2,h3,ul,li,button,a,input,label,span{all:unset;display:block;position:static;color:red;font:40px fantasy;opacity:.2;transform:rotate(3deg);float:right;max-width:10px}[role=dialog]{display:none}button{display:none}dialog{visibility:hidden}',
  rem: 'html{font-size:62.5%}body{font-size:1.6rem}',
}

const shop = {
  config: { policyUrl: '/policy', imprintUrl: '/imprint', services: ['youtube', counter.service] },
  body: '<main><h1>Shop</h1><p>Lamps</p><button id="own">Buy</button></main>',
}
const web = setUpWeb({
  'shop.example': site({
    '/': shop,
    '/bare': { ...shop, tag: false },
    ...Object.fromEntries(
      Object.entries(resets).map(([name, css]) => [`/${name}`, { ...shop, head: `<style>${css}</style>` }]),
    ),
  }),
})
const still = { reducedMotion: 'reduce' } as const

/** Boxes and looks of all that stands in a surface. */
const looks = (of: Page, selector: string) =>
  of.locator(selector).evaluate((surface) =>
    [surface, ...surface.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { color, backgroundColor, fontSize, fontWeight, opacity, textTransform, borderTopWidth } =
        getComputedStyle(element)
      const box = [x, y, width, height].map(Math.round).join(' ')
      return [
        element.localName,
        box,
        color,
        backgroundColor,
        fontSize,
        fontWeight,
        opacity,
        textTransform,
        borderTopWidth,
      ].join(' | ')
    }),
  )
const both = async (path: string) => {
  const { page, preferences } = await web.meetBanner(path, still)
  // The page's font is inherited on purpose.
  await page.addStyleTag({ content: ':root{--askfirst-font:sans-serif}' })
  const banner = await looks(page, '#askfirst-banner')
  await page.evaluate('askfirst.show("preferences")')
  await preferences.waitFor()
  return { banner, preferences: await looks(page, '#askfirst-preferences') }
}

test('no reset of a page reaches the interface', async () => {
  const plain = await both('/')
  expect(plain.preferences.length).toBeGreaterThan(20)
  for (const name of Object.keys(resets)) expect({ name, ...(await both(`/${name}`)) }).toEqual({ name, ...plain })
})

test('nor does the interface reach the page', async () => {
  const main = async (path: string) => {
    const { page, banner } = await web.visit(path, still)
    if (path !== '/bare') await banner.waitFor()
    return looks(page, 'main')
  }
  expect(await main('/')).toEqual(await main('/bare'))
})
