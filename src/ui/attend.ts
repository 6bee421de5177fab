import type { AskFirst, Ui, Unsubscribe } from '../types'
import { mountTrigger } from './mountTrigger'

const places = '[data-askfirst-declaration],:is(iframe,template)[data-askfirst-held]'
/** Asking, or a button of the page's own. */
const isServed =
  '[data-askfirst-state=asking],[data-askfirst-action]:not([id^=askfirst],[id^=askfirst] *,[data-askfirst-declaration] *)'
interface Parts {
  askfirst: AskFirst
  described(): Promise<Ui>
  relang(): void
}

/**
 * What stands in the page besides the surfaces: the trigger, where the page has no button of its own and nothing is
 * asked at the moment; the rest of the interface, once a declaration or a held frame comes into view; and the language,
 * which applications change.
 */
export function attend({ askfirst, described, relang }: Parts): Unsubscribe {
  const root = document.documentElement
  let offered: Unsubscribe | undefined
  let widened: Unsubscribe | undefined
  let drawn: Unsubscribe | undefined
  let isOver = false

  /** Takes the trigger away where it is not needed, or no longer. Is it? */
  const reconsider = () => {
    if (!isOver && askfirst.policy().config.minor !== 'refuse' && !document.querySelector(isServed)) return true
    offered?.()
    offered = undefined
    return false
  }
  const offer = () => {
    if (!reconsider()) return
    offered ??= mountTrigger(askfirst)
    if (askfirst.policy().regime.ask !== 'notice') return
    import('./showChoices').then(({ showChoices }) => {
      widened?.()
      widened = showChoices(askfirst)
    }, console.error)
  }
  // Not within the frame that shows the answer: a style sheet more costs the whole page a look.
  const quiet = askfirst.on('change', () => setTimeout(offer, 100))
  offer()

  let isDrawn = false
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    isDrawn = true
    watcher.disconnect()
    described().then((ui) => {
      if (!isOver) drawn = ui.placehold(askfirst)
    }, console.error)
  })
  let due: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    due = undefined
    reconsider()
    for (const place of isDrawn ? [] : document.querySelectorAll(places)) {
      // A template has no box of its own, nor has a frame that is hidden: their parent has.
      watcher.observe(place.getClientRects().length ? place : (place.parentElement ?? place))
    }
  }
  // A page may render much: the whole of it is looked through now and then, not after each change.
  const soon = () => {
    due ??= setTimeout(look, 100)
  }
  look()
  // Of what comes in the gates tell, which see it anyway; to watch the tree, too, would slow each insertion.
  addEventListener('askfirst:meet', soon)
  const { lang } = root
  const changes = new MutationObserver(() => (root.lang === lang ? soon() : relang()))
  changes.observe(document, {
    subtree: true,
    attributeFilter: ['data-askfirst-held', 'data-askfirst-declaration', 'lang'],
  })

  return () => {
    isOver = true
    quiet()
    watcher.disconnect()
    changes.disconnect()
    removeEventListener('askfirst:meet', soon)
    clearTimeout(due)
    drawn?.()
    widened?.()
    offered?.()
  }
}
