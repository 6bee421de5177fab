import type { Holder } from './createHolder'
import type { Queue } from './createQueue'
import type { Gate } from './Gate'
import { openRoots } from './openRoots'

interface Parts {
  holder: Holder
  queue: Queue
  page: Window & typeof globalThis
}

export interface MarksGate extends Gate {
  /** Looks on after the parser is done, where no hook sees what comes in. */
  watch(isNeeded: boolean): void
}

/**
 * What the parser brings in, and later what no hook sees. Marked tags sleep by their own form, in any browser; of
 * unmarked ones the observer hears before they run, though not before they are fetched.
 */
export function installMarks({ holder, queue, page }: Parts): MarksGate {
  const { document } = page
  let roots = new WeakSet<Node>()
  let isNeeded = false
  let isRemoved = false

  const observe = (root: Node) => {
    roots.add(root)
    const characterData = document.readyState === 'loading'
    observer.observe(root, { subtree: true, childList: true, characterData, attributeFilter: ['data-askfirst'] })
  }
  /** A parser that pauses within a script or style brings in its text later, in pieces. */
  const ownerOf = (node: Node) =>
    node.nodeType === 3 && node.parentElement?.matches('script,style') ? node.parentElement : node
  const meet = (node: Node) => {
    if (isRemoved) return
    holder.screen([node])
    const shadow = (node as Element).shadowRoot
    if (shadow && !roots.has(shadow)) enter(shadow)
  }
  const enter = (shadow: Node) => {
    if (!roots.has(shadow)) observe(shadow)
    meet(shadow)
  }
  const observer = new page.MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'childList' ? addedNodes : [target]) meet(ownerOf(node))
    }
    void queue.run()
  })
  const meetAll = () => {
    if (isRemoved) return
    meet(document.documentElement)
    // One may have been declared after its host was met.
    openRoots(document).forEach(enter)
    queue.release()
  }
  const rest = () => {
    meetAll()
    if (isNeeded) observe(document)
    else observer.disconnect()
  }
  observe(document)
  document.addEventListener('DOMContentLoaded', rest)
  meetAll()

  return {
    watch(needed) {
      isNeeded = needed
      roots = new WeakSet()
      if (needed) observe(document)
      else if (document.readyState !== 'loading') observer.disconnect()
    },
    /** After the frame that shows the visitor's answer; in a hidden tab, which paints none, a little later. */
    release() {
      const late = page.setTimeout(meetAll, 100)
      page.requestAnimationFrame(() => {
        page.clearTimeout(late)
        page.setTimeout(meetAll)
      })
    },
    remove() {
      isRemoved = true
      observer.disconnect()
      document.removeEventListener('DOMContentLoaded', rest)
    },
  }
}
