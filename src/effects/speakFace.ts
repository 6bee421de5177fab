import type { Store } from '../core/createStore'
import type { AskFirst, Surface, Unsubscribe, Words } from '../types'
import type { Announcer } from './createAnnouncer'
import { createFace, type Face } from './createFace'
import type { Lazy } from './Lazy'
import { pageLanguages } from './pageLanguages'

/**
 * The face in the language of the page, drawn anew when the page changes its `lang`, as applications do. Lazy for the
 * script tag: who is asked gets it at once, others when the page is idle.
 */
export interface SpokenFace {
  show(surface: Surface): void
  hide(): void
  /** Draws what the store's policy and answer say. */
  draw(): void
  update(): void
  /** None before it is drawn. */
  words(): Words | undefined
  language(): string | undefined
  remove: Unsubscribe
}

interface Parts {
  askfirst: AskFirst
  store: Store
  lazy: Lazy
  announce: Announcer['announce']
  page: Window & typeof globalThis
}

export interface FaceFile {
  speakFace(parts: Parts): SpokenFace
}

export function speakFace({ askfirst, store, lazy, announce, page }: Parts): SpokenFace {
  let face: Face | undefined

  const described = async () => {
    const own = store.policy?.config.ui
    const [ui, { describe }] = await Promise.all([own ? own() : lazy.ui(), lazy.describe()])
    if (store.policy) store.policy = await describe(store.policy, askfirst.language())
    return ui
  }
  const draw = () => {
    if (!store.policy) return
    const languages = pageLanguages(page, store.policy.config.language)
    const open = face?.remove() ?? []
    face = createFace({ askfirst, policy: store.policy, languages, lazy, described, relang: draw, announce, page })
    face.update(store.asking)
    open.forEach(face.show)
  }
  return {
    draw,
    show(surface) {
      // Who is not asked has none until the page is idle.
      if (!face) draw()
      face?.show(surface)
    },
    hide: () => face?.hide(),
    update: () => face?.update(store.asking),
    words: () => face?.words(),
    language: () => face?.language(),
    remove: () => void face?.remove(),
  }
}
