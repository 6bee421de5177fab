import type { AskFirst, Surface, Unsubscribe } from '../types'
import { later } from './later'
import { mountBanner } from './mountBanner'

/** Shows a surface until undone. */
export const mount = (askfirst: AskFirst, surface: Surface): Unsubscribe =>
  surface === 'banner'
    ? mountBanner(askfirst)
    : later({
        chunk: import('./mountPreferences'),
        mount: (module) => module.mountPreferences(askfirst),
        // Closed, so that the next click tries again.
        failed: () => askfirst.hide(),
      })

/** Draws placeholders for held frames and fills the declarations, now and as they appear. */
export const placehold = (askfirst: AskFirst): Unsubscribe =>
  later({ chunk: import('./watchPage'), mount: (module) => module.watchPage(askfirst) })
