import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { nothingStored } from '../support/nothingStored'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { stored } from '../support/stored'

const require = createRequire(import.meta.url)
const packages: Record<string, string> = {
  preact: require.resolve('preact').replace(/\.js$/, '.mjs'),
  'preact/hooks': require.resolve('preact/hooks').replace(/\.js$/, '.mjs'),
  'preact/jsx-runtime': require.resolve('preact/jsx-runtime').replace(/\.js$/, '.mjs'),
  'js-cookie': require.resolve('js-cookie').replace(/\.js$/, '.mjs'),
}
/** React comes as CommonJS alone, which no browser reads. */
const reactModule = async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { useSyncExternalStore } from 'react'`, resolveDir: '.' },
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
const imports = Object.fromEntries(
  [...Object.keys(packages), 'react'].map((name) => [name, `https://modules.example/${name}`]),
)

/** Notes every way of doing something, imports the modules, and tells what was done and what has changed. */
const probe = (urls: string[]) => `(async () => {
  const done = []
  const note = (target, ...names) => {
    for (const name of names) {
      const native = target[name]
      target[name] = function (...values) { done.push(name); return native.apply(this, values) }
    }
  }
  note(EventTarget.prototype, 'addEventListener', 'dispatchEvent')
  note(window, 'fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask')
  note(MutationObserver.prototype, 'observe')
  note(IntersectionObserver.prototype, 'observe')
  note(Storage.prototype, 'setItem', 'getItem', 'removeItem')
  note(CustomElementRegistry.prototype, 'define')
  note(Document.prototype, 'createElement')

  const parts = (owner, name) => Object.entries(Object.getOwnPropertyDescriptor(owner, name))
    .filter(([part]) => ['get', 'set', 'value'].includes(part))
    .map(([part, value]) => [[owner.constructor?.name, name, part].map(String).join(' '), value])
  const shape = () => new Map(Reflect.ownKeys(window).flatMap((name) => {
    const own = parts(window, name)
    const prototype = own[0]?.[1]?.prototype
    return prototype ? [...own, ...Reflect.ownKeys(prototype).flatMap((key) => parts(prototype, key))] : own
  }))
  const before = shape()
  const html = document.documentElement.outerHTML

  const silent = []
  for (const url of ${JSON.stringify(urls)}) if (Object.keys(await import(url)).length === 0) silent.push(url)

  const after = shape()
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return {
    silent,
    done,
    changed: names.filter((name) => before.has(name) !== after.has(name) || !Object.is(before.get(name), after.get(name))),
    isSamePage: document.documentElement.outerHTML === html,
    sheets: document.adoptedStyleSheets.length,
    watched: before.size,
  }
})()`

const web = setUpWeb(async () => {
  const react = await reactModule()
  return {
    'shop.example': site({
      '/': { tag: false, head: `<script type="importmap">${JSON.stringify({ imports })}</script>` },
    }),
    'modules.example': (request, response) => {
      response.setHeader('content-type', 'text/javascript').setHeader('access-control-allow-origin', '*')
      const name = (request.url ?? '').slice(1)
      response.end(name === 'react' ? react : readFileSync(packages[name] ?? ''))
    },
  }
})

/** The classic scripts, and what is for servers, builds and shells. */
const elsewhere = /^(askfirst|askfirst-seal|mark|server|declaration|cli)\.js$/

test('importing any module does nothing', async () => {
  const files = readdirSync('dist', { encoding: 'utf8' }).filter((file) => /\.js$/.test(file) && !elsewhere.test(file))
  const { page } = await web.visit('/')
  const { watched, ...found } = await page.evaluate<{ watched: number }>(
    probe([...files, 'locales/en.js'].map((file) => `/askfirst/${file}`)),
  )
  expect(found).toEqual({ silent: [], done: [], changed: [], isSamePage: true, sheets: 0 })
  expect(watched).toBeGreaterThan(5_000)
  expect(await stored(page)).toEqual(nothingStored)
})

test('the script tag is not so quiet, which shows that the test can tell', async () => {
  const { page } = await web.visit('/')
  const found = await page.evaluate<object>(probe(['/askfirst/askfirst.js']))
  expect(found).toMatchObject({
    done: expect.arrayContaining(['addEventListener', 'observe']),
    changed: expect.arrayContaining(['Window askfirst value']),
  })
})
