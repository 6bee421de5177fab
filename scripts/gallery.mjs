import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'
import { config } from './gallery/config.mjs'
import { index } from './gallery/index.mjs'
import { scenes } from './gallery/scenes.mjs'
import { answer } from './gallery/shop.mjs'

/**
 * Takes a picture of every surface × theme × direction × mode × size, and of banner and preferences in every
 * language, into `gallery/`. With words, of those alone whose name has them all: `npm run gallery -- box dark`.
 */
const wanted = process.argv.slice(2)
const folder = new URL('../gallery/', import.meta.url)
const dist = new URL('../dist/', import.meta.url)

const themes = ['plain', ...readdirSync('styles/themes').map((file) => basename(file, '.css'))]
const languages = readdirSync('src/locales').map((file) => basename(file, '.ts'))
/** @type {Readonly<Record<string, Parameters<import('playwright-core').Page['emulateMedia']>[0]>>} */
const modes = {
  light: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  contrast: { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  forced: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
}
const sizes = ['1280x800', '640x360', '360x640', '320x256']

const isWanted = /** @param {string} name */ (name) => wanted.every((word) => name.includes(word))

const browser = await chromium.launch(await findBrowser())

/** @param {{ scene: string, theme: string, lang: string }} of */
const open = async ({ scene, theme, lang }) => {
  const { config: own, body, ready } = scenes[scene] ?? {}
  const context = await browser.newContext({ locale: lang, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url())
    if (hostname !== 'lumi.example') return route.abort()
    const file = new URL(pathname.replace('/askfirst/', ''), dist)
    if (pathname.startsWith('/askfirst/') && existsSync(file)) {
      const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript'
      return route.fulfill({ contentType, body: readFileSync(file) })
    }
    const chosen = theme === 'plain' ? {} : { theme }
    return route.fulfill(
      answer({ path: pathname, lang, config: { ...config, ...own }, ...chosen, ...(body && { body }) }),
    )
  })
  await page.goto('https://lumi.example/')
  return { page, ready: () => ready?.(page), close: () => context.close() }
}

/** @type {string[]} */
const taken = []
/** @param {import('playwright-core').Page} page @param {string} name */
const take = async (page, name) => {
  const path = new URL(name, folder)
  mkdirSync(dirname(path.pathname), { recursive: true })
  await page.screenshot({ path: path.pathname })
  taken.push(name)
}
/** @param {string} size */
const viewport = (size) => {
  const [width = 0, height = 0] = size.split('x').map(Number)
  return { width, height }
}

for (const scene of Object.keys(scenes)) {
  for (const theme of themes) {
    for (const lang of ['en', 'ar']) {
      const names = Object.keys(modes).flatMap((mode) => sizes.map((size) => ({ mode, size })))
      const all = names.map((one) => ({ ...one, name: `${scene}/${theme}-${lang}-${one.mode}-${one.size}.png` }))
      const some = all.filter(({ name }) => isWanted(name))
      if (!some.length) continue
      const { page, ready, close } = await open({ scene, theme, lang })
      await page.setViewportSize(viewport('1280x800'))
      await ready()
      for (const { mode, size, name } of some) {
        await page.emulateMedia(modes[mode])
        await page.setViewportSize(viewport(size))
        await take(page, name)
      }
      await close()
    }
  }
}

for (const lang of languages) {
  const [banner, preferences] = [`languages/${lang}-320x640.png`, `languages/${lang}-preferences-360x640.png`]
  if (!isWanted(banner) && !isWanted(preferences)) continue
  const { page, ready, close } = await open({ scene: 'bar', theme: 'plain', lang })
  await page.setViewportSize({ width: 320, height: 640 })
  await ready()
  // 200 % text: what a visitor's own setting makes of `font-size: medium`.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#askfirst-host > *{font-size:32px!important}')
    document.adoptedStyleSheets.push(sheet)
  })
  if (isWanted(banner)) await take(page, banner)
  if (isWanted(preferences)) {
    await page.evaluate(() => document.adoptedStyleSheets.at(-1)?.replaceSync(''))
    await page.setViewportSize({ width: 360, height: 640 })
    await page.locator('#askfirst-banner [data-askfirst-action="preferences"]').click()
    await page.locator('dialog#askfirst-preferences').waitFor()
    // Off the button that has come to lie under it, which would look another.
    await page.mouse.move(0, 0)
    await take(page, preferences)
  }
  await close()
}

writeFileSync(new URL('index.html', folder), index(taken))
console.log(`${taken.length} pictures: gallery/index.html`)
await browser.close()
