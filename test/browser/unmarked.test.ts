import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AskFirst } from '../../src/types'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Handler, type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'
import { stored } from '../support/stored'

declare global {
  interface Window {
    ran?: string[]
    askfirst: AskFirst
  }
}

const kinds = ['cookie', 'local', 'session', 'indexeddb', 'cache'] as const
const config = {
  services: [
    {
      id: 'tracker',
      category: 'statistics',
      name: 'Tracker',
      urls: ['tracker.example', 'shop.example/collect*'],
      storage: kinds.map((kind) => ({ kind, name: kind === 'cookie' ? '_trk*' : 'trk*' })),
    },
    { id: 'film', category: 'marketing', name: 'Film', urls: ['film.example'] },
  ],
}
const late = {
  services: [
    {
      id: 'heat',
      category: 'statistics',
      name: 'Heat',
      urls: ['heat.example'],
      policyUrl: 'https://static.hotjar.com/policy',
    },
  ],
}
const tags = `
  <script src="https://tracker.example/one.js"></script>
  <script>(window.ran ??= []).push('own')</script>
  <script async src="https://tracker.example/two.js"></script>
  <script defer src="https://tracker.example/three.js"></script>
  <script type="module" src="https://tracker.example/four.js"></script>
  <script type="module">import 'https://tracker.example/five.js'</script>
  <script src="https://connect.facebook.net/en_US/fbevents.js"></script>
  <script src="https://cdn.example/library.js"></script>
  <img alt="" src="https://tracker.example/pixel.gif">
  <iframe src="https://film.example/player.html" title="Film" width="320" height="180"></iframe>
  <noscript><img alt="" src="https://tracker.example/noscript.gif"></noscript>`

const play: Handler = ({ url = '' }, response) => {
  response.setHeader('access-control-allow-origin', '*')
  const name = url.slice(1)
  if (name.endsWith('.js'))
    response.setHeader('content-type', 'text/javascript').end(`(top.ran ??= []).push('${name}')`)
  else if (name.endsWith('.html')) response.setHeader('content-type', 'text/html').end('<p>Film</p>')
  else response.end()
}

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  hosts = await startHosts(
    {
      'shop.example': site({
        '/': { config, body: `<main>Shop</main>${tags}` },
        '/empty': { config, body: '<main>Shop</main>' },
        // As a server writes it, behind the tag; the address of the vendor's policy is one that the catalogue claims.
        '/late': {
          body: `<script>(window.askfirst = window.askfirst || []).push(${JSON.stringify(late)})</script>`,
        },
      }),
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
beforeEach(async () => {
  hosts.clear()
  const context = await browser.newVisitor()
  page = await context.newPage()
  errors = []
  page.on('pageerror', ({ message }) => errors.push(message))
  return () => context.close()
})
/** Interface and release wait for an idle moment, which a busy machine gives late. */
const patient = { timeout: 10_000 }
const ran = () => page.evaluate(() => window.ran ?? [])

describe('tags that stand in the HTML', () => {
  test('run after consent, in order, each once; before it only what the page and strangers brought', async () => {
    await page.goto('https://shop.example/')
    await page.waitForTimeout(500)
    expect((await ran()).sort()).toEqual(['library.js', 'own'])

    await page.evaluate(() => window.askfirst.choose({ statistics: true }))
    await expect.poll(ran, patient).toHaveLength(7)
    const order = (await ran()).slice(2)
    expect(order.filter((name) => name !== 'two.js')).toEqual(['one.js', 'three.js', 'four.js', 'five.js'])
    expect(hosts.requestsTo('tracker.example').filter(({ path }) => path === '/pixel.gif').length).toBeGreaterThan(0)

    await page.evaluate(() => window.askfirst.acceptAll())
    await page.waitForTimeout(500)
    // The catalogue alone knows it: nobody was asked about it.
    expect(await ran()).toHaveLength(7)
    expect(errors).toEqual([])
  })

  test('a returning visitor who allowed all meets the page as it is', async () => {
    await page.goto('https://shop.example/')
    await page.evaluate(() => window.askfirst.acceptAll())
    await expect.poll(ran, patient).toHaveLength(7)
    await page.reload()
    await expect.poll(ran, patient).toHaveLength(7)
    expect(errors).toEqual([])
  })

  test('a held frame has a placeholder; loading it once leaves the record alone', async () => {
    await page.goto('https://shop.example/')
    const frame = page.locator('iframe[data-askfirst-held="film"]')
    await expect.poll(() => frame.count(), patient).toBe(1)
    const box = page.locator('.askfirst-placeholder')
    await expect.poll(() => box.count(), patient).toBe(1)
    hosts.clear()
    await box.getByRole('button').first().click()
    await expect.poll(() => hosts.requestsTo('film.example').length).toBe(1)
    await expect.poll(() => box.count()).toBe(0)
    expect(await page.evaluate(() => window.askfirst.record())).toBeNull()
    expect(await page.evaluate(() => window.askfirst.allows('film'))).toBe(false)
  })

  test('the ledger tells each attempt once, what leaked, and who was not declared', async () => {
    await page.goto('https://shop.example/')
    await page.waitForTimeout(1500)
    const ledger = await page.evaluate(() =>
      window.askfirst
        .ledger()
        .map(({ channel, target, service, outcome }) => [channel, target, service, outcome].join(' ')),
    )
    expect(ledger).toContain('script tracker.example/one.js tracker held')
    expect(ledger).toContain('img tracker.example/pixel.gif tracker held')
    expect(ledger).toContain('iframe film.example/player.html film held')
    expect(ledger).toContain('script connect.facebook.net/en_US/fbevents.js meta-pixel held')
    expect(ledger).toContain('script cdn.example/library.js  undeclared')
    expect(ledger.filter((line) => line.includes('leaked')).length).toBeGreaterThan(0)
    expect(ledger.filter((line) => line.includes('leaked'))).toContain(
      'look-ahead tracker.example/one.js tracker leaked',
    )
    expect(ledger.length).toBe(new Set(ledger).size)

    await page.evaluate(() => window.askfirst.choose({ statistics: true }))
    await expect.poll(ran, patient).toHaveLength(7)
    const released = await page.evaluate(() =>
      window.askfirst
        .ledger()
        .filter(({ outcome }) => outcome === 'released')
        .map(({ target }) => target),
    )
    expect(released).toEqual(
      expect.arrayContaining(
        ['one.js', 'two.js', 'three.js', 'four.js', 'pixel.gif'].map((name) => `tracker.example/${name}`),
      ),
    )
  })
})

test('a config behind the tag that names a held address is read, and is no attempt to reach it', async () => {
  await page.goto('https://shop.example/late')
  expect(await page.evaluate(() => window.askfirst.decisions())).toHaveProperty('heat')
  expect(await page.evaluate(() => window.askfirst.ledger())).toEqual([])
})

describe('what is stored', () => {
  const write = async () => {
    for (const cookie of ['_trk=1; path=/', 'own=1; path=/']) Object.assign(document, { cookie })
    localStorage.setItem('trk1', '1')
    localStorage.trk2 = '1'
    Object.defineProperty(localStorage, 'trk3', { value: '1', configurable: true, enumerable: true, writable: true })
    Storage.prototype.setItem.call(localStorage, 'trk4', '1')
    Reflect.set(sessionStorage, 'trk5', '1')
    sessionStorage.setItem('trk6', '1')
    localStorage.setItem('own', '1')
    localStorage.own2 = '1'
    sessionStorage.own3 = '1'
    const settle = (work: () => Promise<unknown>) => work().catch(() => {})
    if (window.cookieStore) {
      await settle(() => cookieStore.set('_trk_store', '1'))
      await settle(() => cookieStore.set({ name: '_trk_store2', value: '1' }))
      await settle(() => cookieStore.set('own_store', '1'))
    }
    const open = (name: string) =>
      new Promise((resolve) => {
        try {
          const request = indexedDB.open(name)
          request.onerror = resolve
          request.onsuccess = () => resolve(request.result.close())
        } catch (error) {
          resolve(error)
        }
      })
    await open('trk7')
    await open('own4')
    await settle(() => caches.open('trk8'))
    await settle(() => caches.open('own5'))
    const frame = document.body.appendChild(document.createElement('iframe'))
    const fresh = frame.contentWindow as Window & typeof globalThis
    Object.assign(fresh.document, { cookie: '_trk_frame=1; path=/' })
    fresh.localStorage.setItem('trk9', '1')
    frame.remove()
  }

  test('under a declared name is refused; the page keeps what it keeps', async () => {
    await page.goto('https://shop.example/empty')
    await page.evaluate(write)
    const kept = await stored(page)
    const names = [
      kept.cookies.map(({ name }) => name),
      Object.keys(kept.local),
      Object.keys(kept.session),
      kept.indexeddb,
      kept.caches,
    ].flat()
    expect(names.filter((name) => /trk/.test(name))).toEqual([])
    expect(names.filter((name) => name.startsWith('own')).sort()).toEqual([
      'own',
      'own',
      'own2',
      'own3',
      'own4',
      'own5',
      'own_store',
    ])
    expect(errors).toEqual([])
  })

  test('is kept once it is allowed, and goes when it no longer is', async () => {
    await page.goto('https://shop.example/empty')
    await page.evaluate(() => window.askfirst.acceptAll())
    await page.evaluate(write)
    const names = async () => {
      const kept = await stored(page)
      return [
        kept.cookies.map(({ name }) => name),
        Object.keys(kept.local),
        Object.keys(kept.session),
        kept.indexeddb,
        kept.caches,
      ].flat()
    }
    await expect.poll(async () => (await names()).filter((name) => /trk/.test(name)).length).toBe(13)
    await page.evaluate(() => window.askfirst.withdraw())
    await expect.poll(async () => (await names()).filter((name) => /trk/.test(name))).toEqual([])
    expect((await names()).filter((name) => name.startsWith('own')).length).toBe(7)
  })

  test('the browser’s own advertising waits for marketing, and fails as where a policy forbids it', async () => {
    await page.goto('https://shop.example/empty')
    const call = () =>
      page.evaluate(() => {
        const calls = [
          Reflect.get(document, 'browsingTopics').call(document),
          Reflect.get(navigator, 'joinAdInterestGroup').call(navigator, { owner: location.origin, name: 'own' }, 1),
          Reflect.get(navigator, 'runAdAuction').call(navigator, {
            seller: location.origin,
            decisionLogicURL: '/own.js',
          }),
        ]
        return Promise.all(calls.map((one) => one.then(String, ({ name, message }: Error) => `${name}: ${message}`)))
      })
    const ours = 'NotAllowedError: askfirst: not allowed'
    expect(await call()).toEqual([ours, ours, ours])
    expect(await page.evaluate(() => window.askfirst.ledger())).toMatchObject(
      Array.from({ length: 3 }, () => ({ channel: 'ads', target: 'marketing', outcome: 'refused' })),
    )
    await page.evaluate(() => window.askfirst.choose({ marketing: true }))
    expect((await call()).filter((answer) => answer === ours)).toEqual([])
  })

  test('a cookie may always be taken away', async () => {
    await page.context().addCookies([{ name: '_trk_old', value: '1', url: 'https://shop.example/' }])
    await page.goto('https://shop.example/empty')
    await page.evaluate(() => {
      Object.assign(document, { cookie: '_trk_old=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT' })
    })
    await expect.poll(async () => (await page.context().cookies()).length).toBe(0)
  })
})

describe('natives', () => {
  const look = () => {
    const text = (native: unknown) => {
      const { name, length } = native as { name: string; length: number }
      return `${name} ${length} ${Function.prototype.toString.call(native)}`
    }
    const accessor = (owner: object, name: string, part: 'get' | 'set') =>
      text(Object.getOwnPropertyDescriptor(owner, name)?.[part])
    return {
      texts: [
        text(fetch),
        text(WebSocket),
        text(XMLHttpRequest.prototype.open),
        text(Node.prototype.appendChild),
        text(Element.prototype.setAttribute),
        text(Element.prototype.append),
        text(Storage.prototype.setItem),
        text(Document.prototype.write),
        text(Navigator.prototype.sendBeacon),
        text(Function.prototype.toString),
        accessor(Document.prototype, 'cookie', 'set'),
        accessor(Element.prototype, 'innerHTML', 'set'),
        accessor(HTMLImageElement.prototype, 'src', 'set'),
        accessor(window, 'localStorage', 'get'),
      ],
      same: [
        WebSocket.prototype.constructor === WebSocket,
        new EventSource('data:,') instanceof EventSource,
        Object.getPrototypeOf(localStorage) === Storage.prototype,
        localStorage instanceof Storage,
        localStorage === window.localStorage,
        localStorage.setItem === Storage.prototype.setItem,
        Object.prototype.toString.call(localStorage) === '[object Storage]',
        JSON.stringify(localStorage) === JSON.stringify({ ...localStorage }),
        typeof localStorage.length === 'number',
        new Worker('data:text/javascript,') instanceof Worker,
        document.createElement('img').src === '',
      ],
    }
  }
  test('keep name, length, text and identity while they are guarded', async () => {
    await page.goto('https://tracker.example/page.html')
    const native = await page.evaluate(look)
    await page.goto('https://shop.example/empty')
    expect(await page.evaluate(look)).toEqual(native)
    expect(native.same).toEqual(native.same.map(() => true))
  })

  test('put to sleep whatever property of whatever kind of element this browser fetches by', async () => {
    await page.goto('https://shop.example/empty')
    const set = () => {
      const fetching =
        /^(src|srcset|href|data|poster|action|formaction|ping|srcdoc|imagesrcset|attributionsrc|background)$/i
      const all = Object.getOwnPropertyNames(window).flatMap((kind) => {
        const tag = /^HTML(.+)Element$/.exec(kind)?.[1]?.toLowerCase()
        const names = tag ? Object.getOwnPropertyNames(Object(Reflect.get(window, kind)).prototype) : []
        return names.flatMap((name) => (tag && fetching.test(name) ? { tag, name } : []))
      })
      const tags: Record<string, string> = { image: 'img', anchor: 'a', media: 'video' }
      // A link's address fetches nothing, nor does a document's base.
      const asked = all.filter(({ tag, name }) => name !== 'href' || tag === 'link')
      const asleep = asked.filter(({ tag, name }) => {
        const element = document.createElement(tags[tag] ?? tag)
        document.body.append(element)
        const address = 'https://tracker.example/a.gif'
        Reflect.set(element, name, name === 'srcdoc' ? `<img src="${address}">` : address)
        return element.hasAttribute(`data-askfirst-${name === 'action' ? 'formaction' : name.toLowerCase()}`)
      })
      return { asked, asleep }
    }
    const { asked, asleep } = await page.evaluate(set)
    expect(asked.length).toBeGreaterThan(20)
    expect(asleep).toEqual(asked)
  })

  test('are native again once everything is allowed, and guarded again after a withdrawal', async () => {
    await page.goto('https://shop.example/empty')
    const keep = () => {
      const pick = () => [
        fetch,
        Node.prototype.appendChild,
        Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.set,
        Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set,
        Object.getOwnPropertyDescriptor(window, 'localStorage')?.get,
        Function.prototype.toString,
      ]
      const frame = document.createElement('iframe')
      const guarded = pick()
      const kept = localStorage
      window.askfirst.acceptAll()
      const free = pick()
      kept.setItem('own', '1')
      window.askfirst.on('reload', (event) => event.preventDefault())
      window.askfirst.withdraw()
      frame.remove()
      return { freed: free.map((one, at) => one !== guarded[at]), again: pick().map((one, at) => one !== free[at]) }
    }
    expect(await page.evaluate(keep)).toEqual({ freed: Array(6).fill(true), again: Array(6).fill(true) })
    expect(errors).toEqual([])
  })

  test('another patch over ours stays, and ours calls through', async () => {
    await page.goto('https://shop.example/empty')
    const calls = await page.evaluate(async () => {
      const { fetch: under } = window
      const seen: string[] = []
      window.fetch = (...args) => {
        seen.push(String(args[0]))
        return under(...args)
      }
      window.askfirst.acceptAll()
      await fetch('/empty')
      return seen
    })
    expect(calls).toEqual(['/empty'])
  })
})
