import css from '../../styles/banner.css?inline'
import type { AskFirst, Unsubscribe } from '../types'
import { attach } from './attach'
import { drawBanner } from './drawBanner'
import { linkRecipients } from './linkRecipients'

/** The first layer: beside the page, which stays usable, a bar, or a box in a corner; unless what `shown` does makes it modal. */
export function mountBanner(askfirst: AskFirst, surface = drawBanner(askfirst), shown?: () => void): Unsubscribe {
  const detach = attach({ askfirst, surface, css, shown })
  const unlink = linkRecipients(surface)
  return () => {
    unlink()
    detach()
  }
}
