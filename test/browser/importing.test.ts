import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'
import { stored } from '../support/stored'

const require = createRequire(import.meta.url)
const packages: Record<string, string> = {
  preact: require.resolve('preact').replace(/\.js$/, '.mjs'),
  'preact/hooks': require.resolve('preact/hooks').replace(/\.js$/, '.mjs'),
  'preact/jsx-runtime': require.resolve('preact/jsx-runtime').replace(/\.js$/, '.mjs'),
  'js-cookie': require.resolve('js-cookie').replace(/\.js$/, '.mjs'),
}
const imports = Object.fromEntries(Object.keys(packages).map((name) => [name, `https://modules.example/${name}`]))

/** Notes every way of doing something, then hands over what the page looked like before. */
const watch = `
  window.done = []
  const note = (target, names) => {
    for (const name of names) {
      const native = target[name]
      target[name] = function (...values) { done.push(name); return native.apply(this, values) }
    }
  }
  note(EventTarget.prototype, ['addEventListener', 'dispatchEvent'])
  note(window, ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'])
  note(MutationObserver.prototype, ['observe'])
  note(IntersectionObserver.prototype, ['observe'])
  note(Storage.prototype, ['setItem', 'getItem', 'removeItem'])
  note(CustomElementRegistry.prototype, ['define'])
  note(Document.prototype, ['createElement'])
  window.shape = () => {
    const shape = new Map()
    for (const name of Reflect.ownKeys(window)) {
      const value = Object.getOwnPropertyDescriptor(window, name).value
      shape.set(String(name), value)
      if (typeof value !== 'function' || !value.prototype) continue
      for (const key of Reflect.ownKeys(value.prototype)) {
        const { get, set, value: method } = Object.getOwnPropertyDescriptor(value.prototype, key)
        for (const [kind, part] of Object.entries({ get, set, method })) shape.set([name, key, kind].map(String).join(' '), part)
      }
    }
    return shape
  }
  window.before = shape()
  window.html = document.documentElement.outerHTML
  window.differences = () => {
    const after = shape()
    const names = new Set([...before.keys(), ...after.keys()])
    return [...names].filter((name) => before.get(name) !== after.get(name) || before.has(name) !== after.has(name))
  }`

let hosts: Hosts
let browser: TestBrowser

beforeAll(async () => {
  hosts = await startHosts({
    'shop.example': site({
      '/': { tag: false, head: `<script type="importmap">${JSON.stringify({ imports })}</script>` },
    }),
    'modules.example': (request, response) => {
      response.setHeader('content-type', 'text/javascript').setHeader('access-control-allow-origin', '*')
      response.end(readFileSync(packages[(request.url ?? '').slice(1)] ?? ''))
    },
  })
  browser = await openBrowser(hosts)
})

afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})

const modules = readdirSync('dist', { encoding: 'utf8' }).filter((file) => /\.js$/.test(file) && file !== 'askfirst.js')

test.each([...modules, 'locales/en.js'])('importing %s does nothing', async (file) => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto('https://shop.example/')
  const found = await page.evaluate(
    async ([watching, url]) => {
      const global = window as unknown as { done: string[]; differences(): string[]; html: string }
      new Function(watching ?? '')()
      const module = await import(url ?? '')
      await new Promise((resolve) => setTimeout(resolve, 50))
      return {
        exports: Object.keys(module).length,
        done: global.done.filter((name) => name !== 'setTimeout'),
        // The timer of this very test is the one that may be there.
        timers: global.done.filter((name) => name === 'setTimeout').length,
        differences: global.differences().filter((name) => !['before', 'html', 'differences'].includes(name)),
        isSamePage: document.documentElement.outerHTML === global.html,
        sheets: document.adoptedStyleSheets.length,
        cookie: document.cookie,
      }
    },
    [watch, `/askfirst/${file}`],
  )
  expect(found).toEqual({
    exports: expect.any(Number),
    done: [],
    timers: 1,
    differences: [],
    isSamePage: true,
    sheets: 0,
    cookie: '',
  })
  expect(await stored(page)).toMatchObject({ cookies: [], local: {}, session: {} })
  await context.close()
})
