import { createQueue } from './createQueue'
import type { Gate, InstallGate } from './InstallGate'
import { isAsleep } from './sleeping'

export interface MarksGate extends Gate {
  /** "Load once": lets this one element through. */
  pass(element: Element): void
}

/** Marked tags: they sleep by their own form, in any browser; this wakes them, whenever and however they came in. */
export const installMarks: InstallGate<MarksGate> = (permits, page) => {
  const { document } = page
  const queue = createQueue(permits, page)
  let isRemoved = false

  const meet = (root: Node) => {
    if (!(root instanceof page.Element)) return
    for (const element of [root, ...root.querySelectorAll('[data-askfirst]')]) {
      if (element.hasAttribute('data-askfirst') && isAsleep(element)) queue.add(element)
    }
  }
  const meetAll = () => {
    if (isRemoved) return
    meet(document.documentElement)
    void queue.run()
  }
  const observer = new page.MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // Without added nodes it was the mark that changed.
      for (const node of addedNodes.length ? addedNodes : [target]) meet(node)
    }
    void queue.run()
  })
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-askfirst'] })
  document.addEventListener('DOMContentLoaded', meetAll)
  meetAll()

  return {
    pass: queue.pass,
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
      document.removeEventListener('DOMContentLoaded', meetAll)
    },
  }
}
