import type { AskFirst, Unsubscribe } from '../types'
import { adopt } from './adopt'
import { directionOf } from './directionOf'
import { element } from './element'

interface Attachment {
  askfirst: AskFirst
  surface: HTMLElement
  css: string
  /** After each insertion, the first and those after the page had removed it. */
  shown?: (() => void) | undefined
}

/**
 * Puts a surface into the host. The host stands before the body: first in the order of Tab without taking the focus,
 * out of reach of a router that swaps the body, of its hydration, and of `transform` on it, which would catch `fixed`.
 */
export function attach({ askfirst, surface, css, shown }: Attachment): Unsubscribe {
  const host = document.getElementById('askfirst-host') ?? element('div', { id: 'askfirst-host' })
  const root = document.documentElement
  const language = askfirst.language()
  host.lang = language
  host.dir = directionOf(language)
  // Pages set their font on the body, which the host cannot inherit from.
  const { fontFamily } = getComputedStyle(document.body ?? root)
  const discard = adopt(`${css}#askfirst-host{--_font:${fontFamily}}`)

  let lost = true
  let rounds = 100
  const insert = () => {
    if (!lost) return
    lost = false
    host.append(surface)
    if (!host.isConnected) root.insertBefore(host, document.body)
    shown?.()
  }
  // Once a frame and not for ever, so that a content blocker that keeps removing it does not lock up the page with us.
  const observer = new MutationObserver(() => {
    if (lost || surface.isConnected || rounds-- < 1) return
    lost = true
    requestAnimationFrame(insert)
  })
  observer.observe(root, { childList: true })
  insert()

  return () => {
    // A frame that waits inserts it no more.
    lost = false
    observer.disconnect()
    surface.remove()
    if (!host.firstChild) host.remove()
    discard()
  }
}
