import { allowsAll } from '../core/allowsAll'
import type { AskFirst } from '../types'
import { keepListeners } from './keepListeners'
import { reparse } from './reparse'

/**
 * The install with two tags: `<noframes data-askfirst>` behind the script makes the rest of the page text, which no
 * look-ahead reads. Once it is whole it is parsed. To be called before anything of ours listens.
 * @returns settled once the page is open, with one tag at once: Firefox ends what was on its way when it is opened anew
 */
export function watchInert(page: Window & typeof globalThis & { askfirst?: Partial<AskFirst> }): Promise<void> {
  const { document } = page
  const script = document.currentScript
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const life = new page.AbortController()
  const find = () => document.querySelector('noframes[data-askfirst]')
  const swallow = (event: Event) => event.stopImmediatePropagation()

  const loaded = (event: Event) => {
    const inert = find()
    if (!inert) return end()
    // The page has not been there yet: its own events are still to come.
    swallow(event)
    page.addEventListener('load', swallow, { capture: true, signal: life.signal })
    // Who waits for a body shall not meet one that goes.
    const { body } = document
    if (!body?.contains(inert)) body?.remove()
    // Within the event itself Chromium would load the page's scripts and run none.
    page.setTimeout(() => {
      observer.disconnect()
      life.abort()
      const { decisions } = page.askfirst ?? {}
      const isFree = decisions !== undefined && allowsAll(decisions())
      const restore = () => {
        listeners.restore()
        open()
      }
      reparse({ inert, body, opened: restore, isFree, page })
    })
  }
  page.addEventListener('DOMContentLoaded', loaded, { capture: true, signal: life.signal })
  const listeners = keepListeners(page)

  // With one tag the parser brings something else next: nothing is watched then before the page's own code runs.
  const observer = new page.MutationObserver(() => {
    if (script?.nextElementSibling && !find()) end()
  })
  observer.observe(document, { childList: true, subtree: true })
  const end = () => {
    listeners.end()
    observer.disconnect()
    life.abort()
    open()
  }
  return opened
}
