import type { Permits } from './Gate'
import { isAsleep } from './sleeping'
import type { trust } from './trust'
import { type Turn, turn } from './turn'
import { unpack } from './unpack'
import { wake } from './wake'
import { writeInPlace } from './writeInPlace'

/**
 * A slice of waking, in ms, after which the page gets its turn: https://web.dev/articles/optimize-long-tasks. A frame's
 * length, because browsers stretch each pause to 4 ms: https://html.spec.whatwg.org/#timers
 */
const slice = 16
/** A file that answers neither way holds up those behind it this long, in ms. */
const patience = 10_000

const order: Readonly<Record<Turn, number>> = { template: 0, now: 1, text: 2, file: 2, late: 3 }

/** While the document is parsed its last element may still be missing text or children. */
function isComplete(element: Element) {
  if (element.ownerDocument.readyState !== 'loading') return true
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true
  return false
}

/** Images fetch wherever they are. */
const canFetch = (element: Element) => element.isConnected || /^(img|audio|video)$/.test(element.localName)

/** The one queue of all element gates: wakes what is allowed, in document order, each element once. */
export interface Queue {
  /** Asks for a sleeping element as soon as it is complete. */
  add(element: Element): void
  run(): void
  /** Asks again for what was refused. */
  release(): void
  /** Has it been woken? Its mark has decided then, not where it reaches. */
  isAwake(element: Element): boolean
  /** Takes what was woken, and is refused by now, for asleep again. */
  retire(element: Element): boolean
  /** Lets this one element through. */
  pass(element: Element): void
}

export function createQueue(
  permits: Permits,
  trusted: ReturnType<typeof trust>,
  page: Window & typeof globalThis,
): Queue {
  const { document } = page
  const due = new Set<Element>()
  const refused = new Set<Element>()
  const passes = new WeakSet<Element>()
  const awake = new WeakSet<Element>()
  /** Files asked for and not run yet; also by the round before, where the parser brought what follows later. */
  const files: Promise<unknown>[] = []
  let isBusy = false
  let round = 0

  const loaded = (script: Element) =>
    new Promise((resolve) => {
      script.addEventListener('load', resolve)
      script.addEventListener('error', resolve)
      page.setTimeout(resolve, patience)
    })

  const isAllowed = (element: Element) => {
    const target = element.getAttribute('data-askfirst') ?? ''
    const { allowed } = permits({ channel: 'mark', target, element, isPassed: passes.has(element) })
    if (!allowed) element.setAttribute('data-askfirst-held', target)
    return allowed
  }

  /** What is complete, by turn and then by place; the rest waits for the parser. */
  const lineUp = () => {
    const ready = [...due].filter(isComplete)
    for (const element of ready) due.delete(element)
    return ready
      .map((element) => ({ element, when: turn(element) }))
      .sort((a, b) => order[a.when] - order[b.when] || (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1))
  }

  async function run() {
    if (isBusy || !due.size) return
    isBusy = true
    // What has left the page comes back as something new, if ever; kept here, it would keep all that was around it.
    for (const element of refused) if (!canFetch(element)) refused.delete(element)
    const undo = writeInPlace(document, awake, trusted)
    const mine = ++round
    let since = page.performance.now()
    for (let line = lineUp(); line.length; line = lineUp()) {
      for (const { element, when } of line) {
        if (when === 'text' || when === 'late') await Promise.all(files.splice(0))
        // What has been woken may still carry another's `data-src`.
        if (awake.has(element) || !isAsleep(element) || !canFetch(element)) continue
        if (!isAllowed(element)) {
          refused.add(element)
          continue
        }
        element.removeAttribute('data-askfirst-held')
        if (when === 'template') {
          for (const inner of unpack(element as HTMLTemplateElement, awake)) {
            due.add(inner)
            if (passes.has(element)) passes.add(inner)
          }
          continue
        }
        try {
          const woken = wake(element, trusted, awake)
          if (when === 'file') files.push(loaded(woken))
        } catch (error) {
          // Where the page's Trusted Types leave us no policy, say: the others wake all the same.
          console.error(error)
        }
        if (since + slice < page.performance.now()) {
          await new Promise((resolve) => page.setTimeout(resolve))
          since = page.performance.now()
        }
      }
    }
    isBusy = false
    // The last files may write, too, once they have come.
    await Promise.all(files)
    if (mine === round) undo()
  }

  return {
    run,
    add: (element) => due.add(element),
    isAwake: (element) => awake.has(element),
    retire(element) {
      const target = element.getAttribute('data-askfirst') ?? ''
      const { allowed } = permits({ channel: 'mark', target, isQuiet: true })
      // "Load once" ends with a grant: what follows its withdrawal is asked anew.
      if (allowed) passes.delete(element)
      return !allowed && !passes.has(element) && awake.delete(element)
    },
    release() {
      for (const element of refused) due.add(element)
      refused.clear()
      void run()
    },
    pass(element) {
      passes.add(element)
      due.add(element)
      void run()
    },
  }
}
