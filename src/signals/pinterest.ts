import type { Decisions, Signal } from '../types'
import { granted } from './granted'
import { whenDefined } from './whenDefined'

type Pintrk = ((command: string, isGranted: boolean) => void) & { queue?: unknown }

/** The Pinterest tag, before `load` and `page`: https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies */
export default function pinterest(page: Window & { pintrk?: Pintrk }): Signal {
  let now: Decisions
  const say = (pintrk?: Pintrk) => pintrk?.('setconsent', granted(now, 'pinterest-tag', 'marketing'))
  return {
    id: 'pinterest',
    service: 'pinterest-tag',
    start(decisions) {
      now = decisions
      // What is there already is whole, also a function of the site's own.
      if (page.pintrk) say(page.pintrk)
      else whenDefined<Pintrk>(page, 'pintrk', { isReady: ({ queue }) => queue, run: say })
    },
    change(decisions) {
      // Reading it tells a script that came late the state of before, as an early one was told.
      const { pintrk } = page
      now = decisions
      say(pintrk)
    },
  }
}
