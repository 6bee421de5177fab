import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AskFirst } from '../../src/types'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Handler, type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'
import { waysIn, waysOut } from './held/waysIn'

declare global {
  interface Window {
    ran?: string[]
    thrown?: string[]
    askfirst: AskFirst
  }
}

const tracker = 'https://tracker.example'
const config = {
  services: [
    {
      id: 'tracker',
      category: 'statistics',
      name: 'Tracker',
      urls: ['tracker.example'],
      storage: [
        { kind: 'cookie', name: '_trk*' },
        { kind: 'local', name: 'trk*' },
        { kind: 'session', name: 'trk*' },
        { kind: 'indexeddb', name: 'trk*' },
        { kind: 'cache', name: 'trk*' },
      ],
    },
  ],
}
const all = { ...waysIn, ...waysOut }
const script = (code: string) =>
  `<script>try{(()=>{var s,x,p,b,f,d,r,i,a,v,t,g,w,l,e,o,k,y;${code.replaceAll('$', tracker)}})()}catch(e){(window.thrown??=[]).push(String(e))}</script>`

/** Says who it was that ran, wherever it runs. */
const play: Handler = (request, response) => {
  const name = (request.url ?? '').slice(1)
  response.setHeader('access-control-allow-origin', '*')
  if (name.endsWith('.js')) {
    response.setHeader('content-type', 'text/javascript')
    response.end(`(top.ran ??= []).push('${name}')`)
  } else if (name.endsWith('.html')) response.setHeader('content-type', 'text/html').end('<p>frame')
  else response.end('')
}

let hosts: Hosts
let browser: TestBrowser

/** So many ways share a page: each has its own tags, and a page costs more than they do. */
const share = 12
const names = Object.keys(all)
const groups = Array.from({ length: Math.ceil(names.length / share) }, (_, at) =>
  names.slice(at * share, (at + 1) * share),
)

beforeAll(async () => {
  const bodies = groups.map((group) => `<main>Shop</main>${group.map((name) => script(all[name] ?? '')).join('')}`)
  hosts = await startHosts({
    'shop.example': site({
      ...Object.fromEntries(bodies.map((body, at) => [`/${at}`, { config, body }])),
      ...Object.fromEntries(bodies.map((body, at) => [`/bare/${at}`, { tag: false as const, body }])),
    }),
    'tracker.example': play,
  })
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser.close()
  await hosts.close()
})
beforeEach(() => hosts.clear())

const asked = () => [...new Set(hosts.requestsTo('tracker.example').map(({ path }) => path.slice(1)))].sort()

const visit = async (path: string) => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(`https://shop.example/${path}`, { waitUntil: 'load' })
  await page.waitForTimeout(1000)
  return { page, errors, close: () => context.close() }
}

describe.each(groups.map((group, at) => ({ at, group, ways: group.join(', ') })))('$ways', ({ at, group }) => {
  test('on the bare page each reaches the tracker', async () => {
    const { close } = await visit(`bare/${at}`)
    const reached = () => asked().map((path) => path.replace(/[.?].*/, ''))
    await expect.poll(() => group.filter((name) => !reached().includes(name)), { timeout: 20_000 }).toEqual([])
    await close()
  })

  test('none does before consent, and the page goes on; afterwards each element does', async () => {
    const { page, errors, close } = await visit(`${at}`)
    expect(await page.evaluate(() => [window.ran ?? [], window.thrown ?? []].flat())).toEqual([])
    expect(errors).toEqual([])
    expect(asked()).toEqual([])
    expect(hosts.connections()['tracker.example']).toBeUndefined()

    await page.evaluate(() => window.askfirst.acceptAll())
    const missing = () => {
      const reached = asked().map((path) => path.replace(/[.?].*/, ''))
      return group.filter((name) => !reached.includes(name) && !(name in waysOut))
    }
    await expect.poll(missing, { timeout: 20_000 }).toEqual([])
    // For what would run a second time.
    await page.waitForTimeout(1000)
    const ran = await page.evaluate(() => window.ran ?? [])
    expect(ran.length).toBe(new Set(ran).size)
    await close()
  })
})
