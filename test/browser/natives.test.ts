import { describe, expect, test } from 'vitest'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { tracker } from '../support/tracker'

const config = { services: [tracker] }
const web = setUpWeb(
  { 'shop.example': site({ '/empty': { config, body: '<main>Shop</main>' } }) },
  { fallback: thirdParty },
)

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
    const { page } = await web.visit('https://tracker.example/page.html')
    const native = await page.evaluate(look)
    await page.goto('https://shop.example/empty')
    expect(await page.evaluate(look)).toEqual(native)
    expect(native.same).toEqual(native.same.map(() => true))
  })

  test('put to sleep whatever property of whatever kind of element this browser fetches by', async () => {
    const { page } = await web.visit('/empty')
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
    const { page, crashes } = await web.visit('/empty')
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
    expect(crashes).toEqual([])
  })

  test('another patch over ours stays, and ours calls through', async () => {
    const { page } = await web.visit('/empty')
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
