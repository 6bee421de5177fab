import type { AskFirst, Surface, Unsubscribe } from '../types'
import { later } from './later'
import { mountBanner } from './mountBanner'

/** Shows a surface until undone. */
export function mount(askfirst: AskFirst, surface: Surface): Unsubscribe {
  if (surface === 'preferences') {
    return later({
      chunk: import('./mountPreferences'),
      mount: (module) => module.mountPreferences(askfirst),
      // Closed, so that the next click tries again.
      failed: () => void askfirst.hide(),
    })
  }
  const { layout, services } = askfirst.policy().config
  if (layout !== 'center' && !services?.some((one) => 'transfers' in Object(one))) {
    return mountBanner(askfirst)
  }
  return later({
    chunk: import('./mountFull'),
    mount: (module) => module.mountFull(askfirst),
    failed: () => mountBanner(askfirst),
  })
}

/** Draws placeholders for held frames and fills the declarations, now and as they appear. */
export const placehold = (askfirst: AskFirst): Unsubscribe =>
  later({ chunk: import('./watchPage'), mount: (module) => module.watchPage(askfirst) })
