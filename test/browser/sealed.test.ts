import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AskFirst } from '../../src/types'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Handler, type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'
import { stored } from '../support/stored'
import { waysIn, waysOut } from './held/waysIn'

declare global {
  interface Window {
    ran?: string[]
    thrown?: string[]
    askfirst: AskFirst
  }
}

/** Nobody declared it, and the catalogue does not know it. */
const stranger = 'https://stranger.example'
const config = {
  services: [
    {
      id: 'counter',
      category: 'statistics',
      name: 'Counter',
      urls: ['counter.example'],
      storage: [
        { kind: 'cookie', name: '_count*' },
        { kind: 'local', name: 'count*' },
      ],
    },
    { id: 'film', category: 'marketing', name: 'Film', urls: ['film.example'] },
  ],
}
const all: Record<string, string> = {
  ...waysIn,
  ...waysOut,
  import: `import('$/import.js').catch(()=>{})`,
  blankLocation: `f=document.createElement('iframe');document.body.append(f);f.contentWindow.location='$/blankLocation.html'`,
  styleProperty2: `d=document.createElement('div');d.textContent='x';document.body.append(d);d.style.backgroundImage='url($/styleProperty2.gif)'`,
  workerFile: `new Worker('/worker.js?$/workerFile')`,
  moduleWorker: `new Worker('/worker.mjs?$/moduleWorker',{type:'module'})`,
  sharedFile: `new SharedWorker('/worker.js?$/sharedFile')`,
}
const script = (code: string) =>
  `<script>try{(()=>{var s,x,p,b,f,d,r,i,a,v,t,g,w,l,e,o,k,y;${code.replaceAll('$', stranger)}})()}catch(e){(window.thrown??=[]).push(String(e))}</script>`

const tags = `
  <script src="https://counter.example/one.js"></script>
  <script>(window.ran ??= []).push('own')</script>
  <script async src="https://stranger.example/two.js"></script>
  <script defer src="https://counter.example/three.js"></script>
  <script type="module" src="https://stranger.example/four.js"></script>
  <script type="module">import 'https://counter.example/five.js'</script>
  <script src="https://connect.facebook.net/en_US/fbevents.js"></script>
  <img alt="" src="https://stranger.example/pixel.gif">
  <iframe src="https://stranger.example/player.html" title="Strange film" width="320" height="180"></iframe>
  <iframe src="https://film.example/player.html" title="Film" width="320" height="180"></iframe>
  <link rel="stylesheet" href="https://stranger.example/style.css">
  <link rel="preconnect" href="https://preconnect.example">`

const play: Handler = ({ url = '' }, response) => {
  response.setHeader('access-control-allow-origin', '*')
  const name = url.slice(1)
  if (/\.m?js$/.test(name))
    response.setHeader('content-type', 'text/javascript').end(`(top.ran ??= []).push('${name}')`)
  else if (name.endsWith('.html')) response.setHeader('content-type', 'text/html').end('<p>frame')
  else response.end()
}
/** A worker that reports to whom its address names, and says that it can still reach its own site. */
const worker = `const to = location.search.slice(1);
  fetch(to).catch(() => {});
  fetch('reached?' + location.pathname).catch(() => {});`

let hosts: Hosts
let browser: TestBrowser

const share = 15
const names = Object.keys(all)
const groups = Array.from({ length: Math.ceil(names.length / share) }, (_, at) =>
  names.slice(at * share, (at + 1) * share),
)
const sealed = { src: '/askfirst/askfirst-seal.js' }

beforeAll(async () => {
  const bodies = groups.map((group) => `<main>Shop</main>${group.map((name) => script(all[name] ?? '')).join('')}`)
  const pages = site({
    '/': { config, tag: sealed, body: `<main>Shop</main>${tags}` },
    '/empty': { config, tag: sealed, body: '<main>Shop</main>' },
    '/held': { config, tag: { ...sealed, 'data-guard': 'hold' }, body: '<main>Shop</main>' },
    ...Object.fromEntries(bodies.map((body, at) => [`/${at}`, { config, tag: sealed, body }])),
    ...Object.fromEntries(bodies.map((body, at) => [`/bare/${at}`, { tag: false as const, body }])),
  })
  hosts = await startHosts(
    {
      'shop.example': (request, response) =>
        /^\/worker/.test(request.url ?? '')
          ? response.setHeader('content-type', 'text/javascript').end(worker)
          : pages(request, response),
    },
    play,
  )
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})

let page: Page
let errors: string[]
let said: string[]
beforeEach(async () => {
  hosts.clear()
  const context = await browser.newVisitor()
  page = await context.newPage()
  errors = []
  said = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => message.text().startsWith('askfirst') && said.push(message.text()))
  return () => context.close()
})
const patient = { timeout: 15_000 }
const ran = () => page.evaluate(() => window.ran ?? [])
const others = () => [...new Set(hosts.requests().map(({ host }) => host))].filter((host) => host !== 'shop.example')
const reached = () => hosts.requestsTo('stranger.example').map(({ path }) => path.slice(1).replace(/[.?].*/, ''))

describe.each(groups.map((group, at) => ({ at, group, ways: group.join(', ') })))('$ways', ({ at, group }) => {
  test('each reaches a stranger from the bare page', async () => {
    await page.goto(`https://shop.example/bare/${at}`)
    await expect.poll(() => group.filter((name) => !reached().includes(name)), patient).toEqual([])
  })

  // By a visitor of its own: a browser that has seen the bare page may connect ahead to where that one led.
  test('none does from the sealed one', async () => {
    // A connection that the bare page's visitor began may end a moment after him.
    await page.waitForTimeout(1500)
    hosts.clear()
    await page.goto(`https://shop.example/${at}`)
    await page.waitForTimeout(1500)
    expect(await page.evaluate(() => window.ran ?? [])).toEqual([])
    expect(reached()).toEqual([])
    // Chromium connects for a frame's navigation before it asks the policy; it then requests nothing.
    const most = group.includes('blankLocation') ? 1 : 0
    expect(hosts.connections()['stranger.example'] ?? 0).toBeLessThanOrEqual(most)
    expect(errors).toEqual([])
    expect(said).toEqual([])
  })
})

describe('one tag', () => {
  test('before consent nothing but the look-ahead asks; afterwards each runs once, in order; then it is gone', async () => {
    await page.goto('https://shop.example/')
    await page.waitForTimeout(1000)
    expect(await ran()).toEqual(['own'])
    const standing = /^\/(one|two|three|four|fbevents|en_US\/fbevents)\.js$|^\/(pixel\.gif|style\.css)$/
    const asked = hosts.requests().filter(({ host }) => host !== 'shop.example')
    expect(asked.filter(({ path }) => !standing.test(path)).map(({ host, path }) => host + path)).toEqual([])
    expect(said).toEqual([])

    const loaded = page.waitForNavigation()
    await page.evaluate(() => window.askfirst.acceptAll())
    await loaded
    await expect
      .poll(ran, patient)
      .toEqual(expect.arrayContaining(['one.js', 'own', 'two.js', 'three.js', 'four.js', 'five.js']))
    const order = await ran()
    expect(order.filter((name) => /one|three|five/.test(name))).toEqual(['one.js', 'three.js', 'five.js'])
    expect(order.length).toBe(new Set(order).size)
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(0)

    const again = page.waitForNavigation()
    await page.evaluate(() => window.askfirst.withdraw())
    await again
    await page.waitForTimeout(1000)
    expect(await ran()).toEqual(['own'])
    expect(errors).toEqual([])
  })

  test('the ledger tells of strangers, and what they asked for before anyone could hold it', async () => {
    await page.goto('https://shop.example/')
    await page.waitForTimeout(1000)
    // As text: the test runner has its own `import()`.
    await page.evaluate(`void import('${stranger}/late.js').catch(() => {})`)
    const ledger = () =>
      page.evaluate(() =>
        window.askfirst.ledger().map(({ channel, target, outcome }) => [channel, target, outcome].join(' ')),
      )
    await expect
      .poll(ledger, patient)
      .toEqual(
        expect.arrayContaining([
          'script stranger.example/two.js held',
          'script connect.facebook.net/en_US/fbevents.js held',
          'iframe stranger.example/player.html held',
          'script stranger.example/late.js refused',
          'look-ahead stranger.example/pixel.gif leaked',
        ]),
      )
    const lines = await ledger()
    expect(lines.length).toBe(new Set(lines).size)
    // What is told to have leaked was asked for, each.
    const asked = hosts.requests().map(({ host, path }) => `${host}${path}`)
    const leaked = lines.filter((line) => line.endsWith(' leaked')).map((line) => line.split(' ')[1])
    expect(leaked.filter((target) => !asked.includes(target ?? ''))).toEqual([])
  })

  test('a frame that is refused has a placeholder, without a promise that the policy would break', async () => {
    await page.goto('https://shop.example/')
    const box = page.locator('.askfirst-placeholder')
    await expect.poll(() => box.count(), patient).toBe(2)
    expect(await box.first().getByRole('button').count()).toBe(0)
    expect(await box.last().getByRole('button').count()).toBe(1)
    const loaded = page.waitForNavigation()
    await box.last().getByRole('button').click()
    await loaded
    await expect.poll(() => hosts.requestsTo('film.example').length, patient).toBe(1)
    await expect.poll(() => box.count(), patient).toBe(1)
  })

  test('who refuses stays where he is', async () => {
    await page.goto('https://shop.example/empty')
    await page.evaluate(() => Object.assign(window, { here: true }))
    await page.evaluate(() => window.askfirst.rejectAll())
    await page.waitForTimeout(1000)
    expect(await page.evaluate(() => 'here' in window)).toBe(true)
    expect(await page.evaluate(() => window.askfirst.record()?.action)).toBe('reject-all')
  })

  test('the reload can be cancelled; the answer is kept, and counts on the next page', async () => {
    await page.goto('https://shop.example/')
    await page.waitForTimeout(500)
    await page.evaluate(() => {
      Object.assign(window, { here: true })
      window.askfirst.on('reload', (event) => event.preventDefault())
      window.askfirst.acceptAll()
    })
    await page.waitForTimeout(1500)
    expect(await page.evaluate(() => 'here' in window)).toBe(true)
    expect(await ran()).toEqual(['own'])
    await page.reload()
    await expect.poll(async () => (await ran()).length, patient).toBeGreaterThan(5)
  })

  test('what only holds is not sealed', async () => {
    await page.goto('https://shop.example/held')
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(0)
    await page.evaluate(() => fetch('https://stranger.example/fetch'))
    expect(reached()).toEqual(['fetch'])
  })
})

describe('what is stored', () => {
  const write = async () => {
    for (const cookie of ['_count=1; path=/', 'shop=2; path=/']) Object.assign(document, { cookie })
    localStorage.setItem('count', '3')
    localStorage.basket = '4'
    sessionStorage.setItem('tab', '5')
    if (window.cookieStore) await cookieStore.set('_count_store', '6')
  }
  const look = async () => ({
    cookie: document.cookie.split('; ').sort(),
    local: { ...localStorage },
    items: [
      localStorage.getItem('count'),
      localStorage.getItem('basket'),
      localStorage.length === 2 ? 2 : Object.keys(localStorage),
      'basket' in localStorage,
    ],
    session: [sessionStorage.tab, sessionStorage.key(0)],
    store: (await cookieStore.get('_count_store'))?.value,
    all: (await cookieStore.getAll()).map(({ name }) => name).sort(),
    isStorage: localStorage instanceof Storage && Object.keys(localStorage).length === 2,
  })
  /** Past every hook. */
  const kept = async () => {
    const state = await page.context().storageState()
    const local = state.origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name))
    return [...state.cookies.map(({ name }) => name), ...local].filter((name) => !name.startsWith('askfirst')).sort()
  }

  test('the page reads what it wrote, the device keeps nothing; consent flushes it', async () => {
    await page.goto('https://shop.example/empty')
    await page.evaluate(write)
    expect(await page.evaluate(look)).toEqual({
      cookie: ['_count=1', '_count_store=6', 'shop=2'],
      local: { count: '3', basket: '4' },
      items: ['3', '4', 2, true],
      session: ['5', 'tab'],
      store: '6',
      all: ['_count', '_count_store', 'shop'],
      isStorage: true,
    })
    expect(await kept()).toEqual([])

    const loaded = page.waitForNavigation()
    await page.evaluate(() => window.askfirst.choose({ statistics: true }))
    await loaded
    expect(await kept()).toEqual(['_count', '_count_store', 'count'])
    const again = page.waitForNavigation()
    await page.evaluate(() => window.askfirst.withdraw())
    await again
    await expect.poll(kept, patient).toEqual([])
    expect((await stored(page)).cookies.map(({ name }) => name)).toEqual(['askfirst'])
  })

  test('what is taken away in the shadow is gone', async () => {
    await page.goto('https://shop.example/empty')
    await page.evaluate(write)
    const left = await page.evaluate(async () => {
      Object.assign(document, { cookie: 'shop=; max-age=0; path=/' })
      await cookieStore.delete('_count_store')
      delete localStorage.basket
      localStorage.removeItem('count')
      sessionStorage.clear()
      return [document.cookie, localStorage.length, localStorage.getItem('count'), sessionStorage.length]
    })
    expect(left).toEqual(['_count=1', 0, null, 0])
  })
})

test('files that are workers still reach their own site', async () => {
  await page.goto('https://shop.example/empty')
  await page.evaluate(() => {
    new Worker('/worker.js?https://stranger.example/x')
    new Worker('/worker.mjs?https://stranger.example/x', { type: 'module' })
  })
  await expect
    .poll(() => hosts.requestsTo('shop.example').map(({ path }) => path), patient)
    .toEqual(expect.arrayContaining(['/reached?/worker.js', '/reached?/worker.mjs']))
  expect(others()).toEqual([])
})
