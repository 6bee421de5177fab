import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../support/engines/engines'
import { sitePage } from '../support/site'
import { tracker } from '../support/tracker'

const config = { services: [{ ...tracker, urls: ['127.0.0.1'] }] }
/** `$` is the tracker's origin. */
const body = `<main>Shop</main>
<script src="$/parsed.js"></script>
<script type="module">import '$/imported.js'</script>
<script>
  var made = document.createElement('script'); made.src = '$/inserted.js'; document.head.append(made)
  document.body.insertAdjacentHTML('beforeend', '<img alt="" src="$/html.gif">')
  new Image().src = '$/image.gif'
  var frame = document.body.appendChild(document.createElement('iframe')); frame.src = '$/frame.html'
</script>
<script type="text/plain" data-askfirst="tracker">(top.ran ??= []).push('inline')</script>
<script type="text/plain" data-askfirst="tracker" src="$/marked.js"></script>
<script type="text/plain" data-type="module" data-askfirst="statistics" src="$/module.js"></script>
<template data-askfirst="tracker"><script>(top.ran ??= []).push('template')</script></template>
<img alt="" data-askfirst="tracker" data-askfirst-src="$/marked.gif">
<script>
  document.cookie = '_trk=1; path=/'; document.cookie = 'own=1; path=/'
  localStorage.setItem('trk', '1'); localStorage.trk2 = '1'; localStorage.setItem('own', '1')
  fetch('$/fetch').catch(() => {}); navigator.sendBeacon('$/beacon', 'x')
</script>`

/** The site is `localhost`, the tracker `127.0.0.1`, so that no name has to be mapped. */
let server: Server
let asked: string[] = []
let origin = ''
beforeAll(async () => {
  server = createServer(({ url = '/', headers }, response) => {
    response.setHeader('cache-control', 'no-store').setHeader('access-control-allow-origin', '*')
    const name = url.slice(1)
    if (headers.host?.startsWith('127.0.0.1')) {
      asked.push(name)
      if (name.endsWith('.js'))
        response.setHeader('content-type', 'text/javascript').end(`(top.ran ??= []).push('${name.slice(0, -3)}')`)
      else response.setHeader('content-type', name.endsWith('.html') ? 'text/html' : 'image/gif').end()
      return
    }
    const file = new URL(`../../dist/${name.replace('askfirst/', '')}`, import.meta.url)
    if (name.startsWith('askfirst/') && existsSync(file))
      return void response.setHeader('content-type', 'text/javascript').end(readFileSync(file))
    if (name !== '') return void response.writeHead(404).end()
    const { port } = server.address() as AddressInfo
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(sitePage({ config, body: body.replaceAll('$', `http://127.0.0.1:${port}`) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}/`
})
afterAll(() => void server?.close())

const patient = { timeout: 30_000, interval: 200 }
const pause = () => new Promise((resolve) => setTimeout(resolve, 1500))
/** What a browser's look-ahead, and the parser's frames, may have fetched of what stands unmarked in the HTML. */
const early = ['parsed.js', 'imported.js']
const everything = ['imported', 'inline', 'inserted', 'marked', 'module', 'parsed', 'template']
const files = ['frame.html', 'html.gif', 'image.gif', 'marked.gif']

describe.each(engines)('%s', (_, isHere, open) => {
  test.skipIf(!isHere)('holds, wakes in place, and forgets after a withdrawal', { timeout: 180_000 }, async () => {
    const engine = await open()
    try {
      const ran = () => engine.evaluate('(window.ran ?? []).slice().sort()')
      const kept = () =>
        engine.evaluate(
          `[document.cookie, ...Object.keys(localStorage)].join(' ').replace(/askfirst\\S*/g, '').match(/\\w+/g)`,
        )
      asked = []
      await engine.open(origin)
      await expect
        .poll(() => engine.evaluate(`Boolean(document.querySelector('#askfirst-banner'))`), patient)
        .toBe(true)
      await pause()
      expect(await ran()).toEqual([])
      expect(await kept()).toEqual(['own', '1', 'own'])
      expect(asked.filter((file) => !early.includes(file))).toEqual([])

      await engine.evaluate(`document.querySelector('#askfirst-banner [data-askfirst-action="accept-all"]').click()`)
      await expect.poll(ran, patient).toEqual(everything)
      await expect.poll(() => files.filter((file) => !asked.includes(file)), patient).toEqual([])
      await pause()
      expect(await ran()).toEqual(everything)
      await engine.evaluate(`void (document.cookie = '_trk=1; path=/', localStorage.trk = '1')`)

      await engine.evaluate(`void (window.before = true, askfirst.withdraw())`)
      await expect
        .poll(() => engine.evaluate(`window.before === undefined && document.readyState`), patient)
        .toBe('complete')
      asked = []
      await pause()
      expect(await ran()).toEqual([])
      expect(await kept()).toEqual(['own', '1', 'own'])
      expect(asked.filter((file) => !early.includes(file))).toEqual([])
    } finally {
      await engine.close()
    }
  })
})
