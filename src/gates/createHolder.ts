import type { Queue } from './createQueue'
import type { Contact, Screen } from './createScreen'
import { isFetching } from './isFetching'
import { neutralise } from './neutralise'
import { isAsleep } from './sleeping'
import type { trust } from './trust'

/** Attributes with several urls. */
const texts = /^((image)?srcset|ping|srcdoc|attributionsrc|style)$/
const candidates =
  'script,style,link,image,iframe,use,feImage,[src],[srcset],[data],[poster],[action],[formaction],[ping],[srcdoc],' +
  '[attributionsrc],[background],[style*="url("],[data-askfirst],[data-askfirst-action],[data-askfirst-declaration]'
/** These do nothing before they are inserted, and may be given the rest of their attributes until then. */
const patient = /^(script|link|i?frame|embed|object|form)$/
/** These texts fetch without an element of their own: a script that imports, and all of a style sheet, map or rules. */
const imports = /\bimport\b/
const whole = /^style|map|rules/i
/** `data-askfirst-action` is a hook of the interface. */
const sleeper = (name: string) => (name === 'action' ? 'formaction' : name)

/** Puts to sleep, in the form of the marks, what an unmarked element would fetch: then there is one way to wake it. */
export interface Holder {
  /** Before they are inserted: nodes and all under them. Returns the frames among them. */
  screen(nodes: readonly unknown[]): Element[]
  /** After they are inserted: wakes what may run. */
  settle(frames: readonly Element[]): void
  /** Puts frames and media back to sleep that are refused by now. What has run, a reload alone ends. */
  retire(): void
  /** Before an attribute is set. True when it sleeps instead. */
  assign(element: Element, name: string, value: string): boolean
  /** Before a style element gets its text. */
  style(element: Element, text: string): void
  /** The HTML, with what it would fetch put to sleep; `runs`: its scripts, too, which `innerHTML` would not start. */
  neutral(html: string, runs: boolean): string
}

interface Parts {
  screen: Screen
  queue: Queue
  trusted: ReturnType<typeof trust>
  page: Window & typeof globalThis
}

export function createHolder({ screen, queue, trusted, page }: Parts): Holder {
  /** Asleep by a mark: what only has the form may be another's, a lazy loader's say. */
  const isMarked = (element: Element) => element.hasAttribute('data-askfirst') && isAsleep(element)
  const put = (element: Element, name: string, value: string) => {
    element.setAttribute(`data-askfirst-${sleeper(name)}`, value)
    element.removeAttribute(name)
  }

  const sleep = (element: Element, service: string) => {
    const type = element.getAttribute('type') ?? (element.localName === 'style' ? 'text/css' : null)
    // Firefox stops a script by its type alone; Chromium, too, runs SVG's scripts.
    if (/^(script|style)$/.test(element.localName) && type !== 'text/plain') {
      if (type !== null) element.setAttribute('data-askfirst-type', type)
      element.setAttribute('type', 'text/plain')
    }
    if (!element.hasAttribute('data-askfirst')) element.setAttribute('data-askfirst', service)
    element.setAttribute('data-askfirst-held', service)
    // What these have begun to fetch ends only where they leave the document, if they have no type.
    if (element.matches('object,embed')) element.replaceWith(element)
  }

  const judge = (contact: Contact & { element: Element }, name: string, value: string): boolean => {
    const service = screen[texts.test(name) ? 'text' : 'url'](contact, value)
    if (!service) return false
    put(contact.element, name, value)
    sleep(contact.element, service)
    return true
  }

  /** `isQuiet`: it is looked at before it is where it will be. */
  const inspect = (element: Element, isQuiet?: boolean) => {
    if (queue.isAwake(element) || element.matches('script[type="text/plain"],template')) return
    const contact = { channel: element.localName, element, isQuiet }
    for (const name of element.getAttributeNames()) {
      if (isFetching(element, name)) judge(contact, name, element.getAttribute(name) ?? '')
    }
    const text = /^(script|style)$/.test(element.localName) ? (element.textContent ?? '') : ''
    const isWhole = whole.test(element.localName + element.getAttribute('type'))
    if (isWhole ? text : imports.test(text)) holder.style(element, text)
  }

  /** The one element of a tag, asleep, if it has to be. */
  const sleepsIn = (tag: string) => {
    // A parser of its own: it fetches nothing, and none of its ways is hooked.
    const inert = new page.DOMParser().parseFromString(trusted.createHTML(`<template>${tag}`), 'text/html')
    const element = inert.querySelector('template')?.content.firstElementChild
    if (element) inspect(element, true)
    return element?.hasAttribute('data-askfirst-held') ? element : undefined
  }
  const holder: Holder = {
    screen(nodes) {
      const frames: Element[] = []
      for (const node of nodes as Partial<Element>[]) {
        if (node?.nodeType !== 1 && node?.nodeType !== 11) continue
        const root = node as Element
        const found = root.firstElementChild ? [...root.querySelectorAll(candidates)] : []
        if (root.matches?.(candidates)) found.unshift(root)
        for (const element of found) {
          if (element.localName === 'iframe') frames.push(element)
          if (!isMarked(element)) inspect(element)
          if (isMarked(element)) queue.add(element)
        }
        // The interface looks then, and need not watch the tree itself: that would slow each insertion.
        if (found.length) page.dispatchEvent(new Event('askfirst:meet'))
      }
      return frames
    },
    settle(frames) {
      // A window that is asked for is guarded (`installRealms`): before the page gets at it by its number.
      for (const frame of frames) void (frame as HTMLIFrameElement).contentWindow
      void queue.run()
    },
    retire() {
      for (const element of page.document.querySelectorAll('iframe,object,embed,video,audio')) {
        if (queue.isAwake(element)) {
          if (!queue.retire(element)) continue
          for (const { name, value } of [...element.attributes])
            if (isFetching(element, name)) put(element, name, value)
          sleep(element, element.getAttribute('data-askfirst') ?? '')
        } else if (isMarked(element)) continue
        else inspect(element)
        // Without its source a frame stays where it is.
        if (isMarked(element)) {
          ;(element as HTMLIFrameElement).contentWindow?.location.replace('about:blank')
          queue.add(element)
        }
      }
    },
    assign(element, name, value) {
      if (!isFetching(element, name) || queue.isAwake(element)) return false
      if (patient.test(element.localName) && !element.isConnected) return false
      const sleeps = judge({ channel: element.localName, element }, name, value)
      if (sleeps) queue.add(element)
      else if (element.hasAttribute('data-askfirst-held')) element.removeAttribute(`data-askfirst-${sleeper(name)}`)
      return sleeps
    },
    style(element, text) {
      const service = screen.text({ channel: element.localName, element }, text)
      if (service) sleep(element, service)
    },
    neutral: (html, runs) => neutralise(html, runs, sleepsIn),
  }
  return holder
}
