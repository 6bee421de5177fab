import { resolve } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { h, type VNode } from 'preact'
import { renderToString as preactMarkup } from 'preact-render-to-string'
import { createElement, type ReactNode } from 'react'
import { renderToString as reactMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site, sitePage } from '../support/site'
import { createApp } from './hooks/createApp'

/** What an application's entry says, in either framework. */
const entry = (framework: 'react' | 'preact', made: string, hydrate: string) => `
  import { createApp } from './test/browser/hooks/createApp'
  import { init } from 'askfirst'
  import { createHooks } from 'askfirst/${framework}'
  import { ${made} as make } from '${framework}'
  ${hydrate}`
const hydrateReact = (place: string, part: 'App' | 'Document') =>
  entry(
    'react',
    'createElement',
    `import { StrictMode } from 'react'
     import { hydrateRoot } from 'react-dom/client'
     const { ${part} } = createApp({ make, init, createHooks })
     const onRecoverableError = ({ message }) => console.error('mismatch: ' + message)
     hydrateRoot(${place}, make(StrictMode, null, make(${part})), { onRecoverableError })`,
  )
const hydratePreact = entry(
  'preact',
  'h',
  `import { hydrate } from 'preact'
   const { App } = createApp({ make, init, createHooks })
   hydrate(make(App), document.getElementById('root'))`,
)

const dist = (file: string) => resolve(`dist/${file}.js`)

/** Built as an application of the npm package would be, its lazy files beside it. */
const bundle = (contents: string, folder: string) =>
  build({
    stdin: { contents, resolveDir: resolve('.'), sourcefile: 'main.js' },
    entryNames: folder.split('/')[1] ?? '',
    alias: { askfirst: dist('index'), 'askfirst/react': dist('react'), 'askfirst/preact': dist('preact') },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: `/${folder.split('/')[0]}`,
    write: false,
    // Then React says what differs.
    define: { 'process.env.NODE_ENV': '"development"' },
  })

/** The HTML that a server sends, which knows no visitor. */
const rendered = async () => {
  const { init } = await import(dist('index'))
  const hooksOf = async (framework: string) => (await import(dist(framework))).createHooks
  const inReact = createApp<ReactNode>({ make: createElement, init, createHooks: await hooksOf('react') })
  const inPreact = createApp<VNode>({ make: h as never, init, createHooks: await hooksOf('preact') })
  return {
    react: reactMarkup(createElement(inReact.App)),
    document: reactMarkup(createElement(inReact.Document)),
    preact: preactMarkup(h(inPreact.App, {})),
  }
}

const web = setUpWeb(async () => {
  const html = await rendered()
  const bundles = await Promise.all([
    bundle(hydrateReact('document.getElementById("root")', 'App'), 'react/app'),
    bundle(hydrateReact('document', 'Document'), 'react/document'),
    bundle(hydratePreact, 'preact/app'),
  ])
  const files = bundles.flatMap(({ outputFiles }) => outputFiles.map(({ path, text }) => [path, script(text)] as const))
  const hydrating = (framework: 'react' | 'preact') =>
    sitePage({
      tag: false,
      body: `<div id="root">${html[framework]}</div><script type="module" src="/${framework}/app.js"></script>`,
    })
  return {
    'shop.example': site({
      '/react': hydrating('react'),
      '/preact': hydrating('preact'),
      '/document': `<!doctype html>${html.document}`,
      ...Object.fromEntries(files),
    }),
  }
})

const shown = (page: Page) =>
  page.evaluate(() => {
    const film = document.getElementById('film')
    const text = (id: string) => document.getElementById(id)?.textContent
    return [film?.localName, film?.title, text('answer'), text('counted')]
  })
const unseen = ['i', 'off', 'undefined', 'not known']

describe.each(['react', 'preact', 'document'])('hydrated (%s)', (path) => {
  test('a page rendered for nobody becomes the visitor’s own without a mismatch, and follows each answer', async () => {
    const warnings: string[] = []
    const { page, errors, crashes } = await web.meetBanner(`/${path}`, {
      prepare: async (context) =>
        context.on('console', (message) => message.type() === 'warning' && warnings.push(message.text())),
    })
    await expect.poll(() => shown(page)).toEqual(['i', 'off', 'undefined', 'not-asked'])
    await page.getByRole('button', { name: 'Accept all' }).click()
    await expect.poll(() => shown(page)).toEqual(['b', 'on', 'accept-all', 'granted'])

    await page.reload()
    await expect.poll(() => shown(page)).toEqual(['b', 'on', 'accept-all', 'granted'])
    await page.locator('#askfirst-trigger').waitFor()
    expect(await page.locator('#film').count()).toBe(1)
    await page.evaluate('window[Symbol.for("askfirst")].askfirst.rejectAll()')
    await expect.poll(() => shown(page)).toEqual(['i', 'off', 'reject-all', 'refused'])
    expect([warnings, errors, crashes]).toEqual([[], [], []])
  })

  test('without script it stays as it was rendered', async () => {
    const { page } = await web.visit(`/${path}`, { javaScriptEnabled: false })
    expect(await shown(page)).toEqual(unseen)
  })
})
