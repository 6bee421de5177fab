import type { AskFirst, StorageEntry, StorageKind, Unsubscribe } from '../types'
import { element } from './element'
import { fill } from './fill'
import { isNamed } from './isNamed'
import { listStored } from './listStored'
import { typeName } from './typeName'

export interface StoredList {
  /** Where an entry stands: what of it lies on this device. What another site keeps no page can see. */
  of(entry: StorageEntry): HTMLElement[]
  /** For the owner: what lies there and nobody declared. Empty unless `debug` is on. */
  rest: HTMLElement
  remove: Unsubscribe
}

/** Shows what is stored now beside what is declared, and looks again after each answer and on each return to the page. */
export function mountStored(askfirst: AskFirst): StoredList {
  const words = askfirst.words()
  const entries: { entry: StorageEntry; place: HTMLElement }[] = []
  const rest = element('div')
  let isOver = false

  const listRest = (stored: Record<StorageKind, string[]>) => {
    const names = (Object.keys(stored) as StorageKind[]).flatMap((kind) =>
      stored[kind]
        .filter((name) => !name.startsWith('askfirst'))
        .filter((name) => !entries.some(({ entry }) => entry.kind === kind && isNamed(entry.name, name)))
        .map((name) => `${name} (${typeName(kind, words)})`),
    )
    rest.replaceChildren(
      ...(names.length
        ? [
            element('h2', {}, 'Not declared'),
            element('p', {}, 'Shown because debug is on. Declare it under a service, or find out who stores it:'),
            element('ul', {}, ...names.map((name) => element('li', {}, name))),
          ]
        : []),
    )
  }
  const look = async () => {
    const stored = await listStored(window)
    if (isOver) return
    for (const { entry, place } of entries) {
      const names = stored[entry.kind].filter((name) => isNamed(entry.name, name))
      place.textContent = names.length ? fill(words.storedNow, { names: names.join(', ') }) : ''
    }
    if (askfirst.policy().config.debug) listRest(stored)
  }
  // The sweep, and what was allowed, take a moment.
  let timer: ReturnType<typeof setTimeout> | undefined
  const unsubscribe = askfirst.on('change', () => {
    clearTimeout(timer)
    timer = setTimeout(look, 1000)
  })
  window.addEventListener('focus', look)
  queueMicrotask(look)

  return {
    of(entry) {
      if (entry.domain) return []
      const place = element('small')
      entries.push({ entry, place })
      return [place]
    },
    rest,
    remove() {
      isOver = true
      clearTimeout(timer)
      unsubscribe()
      window.removeEventListener('focus', look)
    },
  }
}
