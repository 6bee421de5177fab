import type { AskFirst, Ui, Unsubscribe } from '../types'
import { mountTrigger } from './mountTrigger'

const places = '[data-askfirst-declaration],iframe[data-askfirst-held],template[data-askfirst-held]'
const ownButton = '[data-askfirst-action]:not([id^="askfirst"], [id^="askfirst"] *, [data-askfirst-declaration] *)'

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
  let offered: Unsubscribe | undefined
  let widened: Unsubscribe | undefined
  let drawn: Unsubscribe | undefined
  let isOver = false

  const isHonoured = () => Object.values(askfirst.decisions()).some(({ because }) => because === 'gpc')
  /** Where the trigger has more to say than that it is there. */
  const widen = async () => {
    if (askfirst.policy().regime.link !== 'choices' && !isHonoured() && !widened) return
    const { showChoices } = await import('./showChoices')
    widened?.()
    widened = isOver ? undefined : showChoices(askfirst)
  }
  const offer = () => {
    const { regime, config } = askfirst.policy()
    // A notice has nothing more to offer to whom GPC has opted out.
    const isTold = regime.ask === 'none' || (regime.ask === 'notice' && isHonoured())
    if (!(isTold || askfirst.answered()) || config.minor === 'refuse' || document.querySelector(ownButton)) return
    offered ??= mountTrigger(askfirst)
    widen().catch((error) => console.error('askfirst: the text of the trigger did not load.', error))
  }
  const quiet = askfirst.on('change', offer)
  offer()

  const watcher = new IntersectionObserver(async (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    unwatch()
    const ui = await described()
    if (!isOver) drawn = ui.placehold(askfirst)
  })
  const look = () => {
    for (const place of document.querySelectorAll(places)) {
      // A template has no box of its own, nor has a frame that is hidden: their parent has.
      watcher.observe(place.getClientRects().length ? place : (place.parentElement ?? place))
    }
  }
  const changes = new MutationObserver(look)
  changes.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-askfirst-held', 'data-askfirst-declaration'],
  })
  look()

  const { lang } = document.documentElement
  const heard = new MutationObserver(() => document.documentElement.lang !== lang && relang())
  heard.observe(document.documentElement, { attributeFilter: ['lang'] })

  const unwatch = () => {
    watcher.disconnect()
    changes.disconnect()
  }
  return () => {
    isOver = true
    heard.disconnect()
    quiet()
    unwatch()
    drawn?.()
    widened?.()
    offered?.()
  }
}
