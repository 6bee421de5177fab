import { translate } from '../core/translate'
import type { AskFirst, Policy, Surface, Ui, Unsubscribe, Words } from '../types'
import type { Announcer } from './createAnnouncer'
import type { Lazy } from './Lazy'
import { whenIdle } from './whenIdle'
import { wordCount } from './wordCount'

/** The interface, from outside: what is shown, and which lazy files that takes. */
export interface Face {
  show(surface: Surface): void
  /** Takes the topmost surface away. */
  hide(): void
  /** At the start and after each answer: asks, or shows that there is nothing to ask. */
  update(asking: boolean): void
  words(): Words
  /** The best that was asked for, until a locale has loaded; then that one's. */
  language(): string
  /** Takes all of it away. Returns what was shown. */
  remove(): Surface[]
}

interface Parts {
  askfirst: AskFirst
  policy: Policy
  /** To be tried in this order. */
  languages: readonly [best: string, ...others: string[]]
  lazy: Lazy
  /** The interface, once the policy has the catalogue's texts. */
  described(): Promise<Ui>
  /** Draws all anew, in the language that the page has now. */
  relang(): void
  announce: Announcer['announce']
  page: Window & typeof globalThis
}

export function createFace({ askfirst, policy, languages, lazy, described, relang, announce, page }: Parts): Face {
  const { document } = page
  const { ui, words: texts = {} } = policy.config
  const shown = new Map<Surface, Unsubscribe>()
  const undos: Unsubscribe[] = []
  let [language] = languages
  // Whole once a locale has loaded, which every mount waits for; without an interface it is the site's own alone.
  let words = translate(texts, language) as Words
  let isRemoved = false

  /** A language without a file is none of ours: the next one may be. */
  const speak = async () => {
    for (const tag of languages) {
      try {
        const { default: own } = await lazy.locale(tag)
        language = tag
        return Object.keys(own).length < wordCount ? { ...(await lazy.locale('en')).default, ...own } : own
      } catch {}
    }
    throw new Error('no locale')
  }

  const own = () => (ui ? ui() : lazy.ui())

  /** Gets a lazy file with the words, and runs it unless all is over by then. A surface that fails can be shown again. */
  const load = async <File>(file: Promise<File>, run: (file: File) => Unsubscribe | undefined, surface?: Surface) => {
    try {
      const [loaded, locale] = await Promise.all([file, speak()])
      words = { ...locale, ...translate(texts, language) }
      while (!document.body) await new Promise((resolve) => page.setTimeout(resolve))
      const undo = isRemoved ? undefined : run(loaded)
      if (undo) undos.push(undo)
    } catch (error) {
      console.error('askfirst: the interface did not load.', error)
      if (surface) hide(surface)
    }
  }

  const hide = (surface: Surface) => {
    const unmount = shown.get(surface)
    if (!unmount) return
    shown.delete(surface)
    try {
      unmount()
    } catch (error) {
      // A site's own interface must not keep an answer from its sweep and release.
      console.error(error)
    }
    announce('hide', { surface })
  }

  const show = (surface: Surface) => {
    if (shown.has(surface)) return
    let unmount: Unsubscribe | undefined
    const undo = () => unmount?.()
    shown.set(surface, undo)
    announce('show', { surface })
    if (ui === false) return
    void load(
      surface === 'preferences' ? described() : own(),
      (face) => {
        // It may have been hidden, and shown anew, while its files were on their way.
        if (shown.get(surface) === undo) unmount = face.mount(askfirst, surface)
        return undefined
      },
      surface,
    )
  }

  // What stands in the page besides the surfaces waits until the page itself is through.
  if (ui !== false) whenIdle(page, () => load(lazy.attend(), ({ attend }) => attend({ askfirst, described, relang })))

  return {
    show,
    language: () => language,
    words: () => words,
    hide: () => hide(shown.has('preferences') ? 'preferences' : 'banner'),
    update(asking) {
      if (asking) return show('banner')
      hide('preferences')
      hide('banner')
    },
    remove() {
      isRemoved = true
      const open = [...shown.keys()]
      open.forEach(hide)
      for (const undo of undos.splice(0)) undo()
      return open
    },
  }
}
