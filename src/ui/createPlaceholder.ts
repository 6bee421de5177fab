import type { AskFirst } from '../types'
import { categoryTexts } from './categoryTexts'
import { element } from './element'
import { fill } from './fill'
import { posterUrl } from './posterUrl'

export interface Placeholder {
  held: Element
  /** The held frame, or the one in a held template. */
  frame: HTMLIFrameElement
  box: HTMLElement
  /** Goes back to its frame after the page has moved it. */
  keep(): void
  remove(): void
}

/** Where a frame that sleeps would go, if that is a host: `about:blank` is none. */
function sourceHost(frame: HTMLIFrameElement): string | undefined {
  const source = frame.dataset.askfirstSrc ?? frame.dataset.src ?? frame.src
  return source && URL.canParse(source, document.baseURI)
    ? new URL(source, document.baseURI).hostname || undefined
    : undefined
}

/** Says what is held and who would get data, and loads it once or always. */
export function createPlaceholder(askfirst: AskFirst, held: Element, frame: HTMLIFrameElement): Placeholder {
  const words = askfirst.words()
  const { categories, services, config } = askfirst.policy()
  const ids = (held.getAttribute('data-askfirst-held') ?? '').split(/\s+/).filter(Boolean)
  const categoryName = (id: string) =>
    categories.filter((one) => one.id === id).map((category) => categoryTexts(category, words).name)[0]
  // An id of the page's own, `constructor` say, is none of an object's.
  const service = (id: string) => (Object.hasOwn(services, id) ? services[id] : undefined)
  const name = ids.map((id) => service(id)?.name ?? categoryName(id) ?? id).join(', ')
  const provider = ids.map((id) => service(id)?.provider ?? service(id)?.name ?? sourceHost(frame) ?? id).join(', ')
  const title = frame.title || name

  let answered = false
  const button = (label: string, answer: () => void) => {
    const made = element('button', { type: 'button', class: 'askfirst-quiet' }, label)
    made.addEventListener('click', () => {
      answered = true
      answer()
    })
    return made
  }
  // Under a policy that stands until the next page nothing can be let in once, and a stranger not by its own answer.
  // Nobody may answer for a child whose age is known.
  const isClosed = config.minor && config.minor !== 'opt-in'
  const answers = isClosed || config.guard === 'seal' ? [] : [button(words.loadOnce, () => askfirst.pass(held))]
  if (!isClosed && ids.every((id) => service(id) || categoryName(id))) {
    const choices = Object.fromEntries(ids.map((id) => [id, true]))
    answers.push(button(fill(words.always, { name }), () => askfirst.choose(choices, 'placeholder')))
  }
  const box = element(
    'div',
    { class: 'askfirst-placeholder', role: 'group', 'aria-label': title, lang: askfirst.language(), dir: 'auto' },
    element(
      'div',
      { class: 'askfirst-inside' },
      element('strong', { dir: 'auto' }, title),
      element('p', {}, fill(words.held, { provider })),
      element('div', {}, ...answers),
    ),
  )
  const poster = posterUrl(askfirst, held, frame)
  if (poster) {
    box.classList.add('askfirst-poster')
    box.style.setProperty('background-image', `url("${poster}")`)
  }

  return {
    held,
    frame,
    box,
    keep() {
      if (box.nextSibling !== held) held.before(box)
    },
    remove() {
      const next = box.nextElementSibling
      box.remove()
      if (!answered) return
      // A template has been replaced by what it held.
      const loaded = next?.matches('iframe') ? next : next?.querySelector('iframe')
      if (loaded instanceof HTMLElement) loaded.focus({ preventScroll: true })
    },
  }
}
