import type { GateAttempt, Permits } from './Gate'

/** Where a text would reach: a style sheet, a `srcset`, the HTML of a frame, code. */
const urls = /(https?:|wss?:)?\/\/[^\s"'`()<>\\,;]+/gi
/** What is made of code, whose url may hold the code itself. */
const carriers = /^(script|i?frame|embed|object|worker)$/

export type Contact = Omit<GateAttempt, 'target'>

export interface Screen {
  /** The services that a url, relative to the page, belongs to and that keep it from being reached; else undefined. */
  url(contact: Contact, url: string): string | undefined
  /** The same for all urls in a text. */
  text(contact: Contact, text: string): string | undefined
}

/** Asks for what a url or a text would contact. */
export function createScreen(permits: Permits, page: Window & typeof globalThis): Screen {
  const { URL, XMLHttpRequest } = page

  /** `data:` and `blob:` are in memory, so to wait for them is no wait. */
  const read = (url: string) => {
    try {
      const request = new XMLHttpRequest()
      request.open('GET', url, false)
      request.send()
      return request.responseText
    } catch {
      return ''
    }
  }

  const screen: Screen = {
    url(contact, given) {
      let url: URL
      try {
        url = new URL(given, page.document.baseURI)
      } catch {
        return
      }
      const { protocol, hostname, pathname, search } = url
      if (/^(data|blob|javascript):/.test(protocol)) {
        if (!carriers.test(contact.channel)) return
        return screen.text(contact, protocol === 'javascript:' ? given : read(given))
      }
      if (!/^(http|ws)s?:/.test(protocol)) return
      const { allowed, service } = permits({ ...contact, target: hostname + pathname + search })
      return allowed ? undefined : service
    },
    text(contact, text) {
      for (const [url] of text.matchAll(urls)) {
        const service = screen.url(contact, url)
        if (service) return service
      }
      return
    },
  }
  return screen
}
