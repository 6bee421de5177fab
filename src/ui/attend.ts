import type { AskFirst, Ui, Unsubscribe } from '../types'
import { mountTrigger } from './mountTrigger'

const places = ':is(iframe,template)[data-askfirst-held],[data-askfirst-declaration]'
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
  let isOver: boolean | undefined

  /**
   * Shows the trigger, and takes it away where it is not needed, or no longer.
   * @param isNew may what it says have changed?
   */
  const offer = (isNew?: boolean) => {
    if (isOver || askfirst.policy().config.minor === 'refuse' || document.querySelector(isServed)) {
      offered?.()
      offered = undefined
    } else if (isNew || !offered) {
      offered ??= mountTrigger(askfirst)
      if (askfirst.policy().regime.ask === 'notice')
        import('./showChoices').then(({ showChoices }) => {
          widened?.()
          widened = offered && showChoices(askfirst)
        }, console.error)
    }
  }
  // Not within the frame that shows the answer: a style sheet more costs the whole page a look.
  const quiet = askfirst.on('change', () => setTimeout(offer, 100, true))
  offer()

  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    drawn = () => {}
    watcher.disconnect()
    described().then(
      (ui) => {
        if (!isOver) drawn = ui.placehold(askfirst)
      },
      (error) => {
        drawn = undefined
        console.error(error)
      },
    )
  })
  let due: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    due = undefined
    offer()
    for (const place of drawn ? [] : document.querySelectorAll(places)) {
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
    attributeFilter: ['lang', 'data-askfirst-held', 'data-askfirst-declaration'],
  })

  return () => {
    isOver = true
    changes.disconnect()
    removeEventListener('askfirst:meet', soon)
    watcher.disconnect()
    clearTimeout(due)
    drawn?.()
    quiet()
    widened?.()
    offer()
  }
}
