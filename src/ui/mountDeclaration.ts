import css from '../../styles/declaration.css?inline'
import type { AskFirst, PolicyCategory, Unsubscribe } from '../types'
import { adopt } from './adopt'
import { answerTexts } from './answerTexts'
import { drawDeclaration } from './drawDeclaration'
import { element } from './element'
import { mountStored } from './mountStored'
import { stateOf } from './stateOf'

/**
 * Fills a `[data-askfirst-declaration]` from the data that the gates block by, in the page's own look. It is built
 * once; what depends on the answer changes in place, so that a focused button keeps the focus.
 */
export function mountDeclaration(askfirst: AskFirst, place: Element): Unsubscribe {
  const words = askfirst.words()
  const before = [...place.childNodes]
  const discard = adopt(css)

  const button = (action: string, label: string) =>
    element('button', { type: 'button', 'data-askfirst-action': action }, label)
  const withdraw = button('withdraw', words.withdraw)
  const answer = element('div', { class: 'askfirst-lines', role: 'status' })
  const states: { category: PolicyCategory; state: HTMLElement }[] = []
  const stored = mountStored(askfirst)

  const declaration = drawDeclaration<HTMLElement>(element, askfirst, {
    answer: [answer, element('p', {}, button('preferences', words.change), ' ', withdraw)],
    state(category) {
      const state = element('p', { class: 'askfirst-state' })
      states.push({ category, state })
      return [state]
    },
    stored: stored.of,
  })
  declaration.append(stored.rest)

  const update = () => {
    const decisions = askfirst.decisions()
    for (const { category, state } of states) {
      state.textContent = stateOf(category, (id) => decisions[id]?.allowed === true, words).text
    }
    answer.replaceChildren(...answerTexts(askfirst).map((text) => element('p', {}, text)))
    withdraw.hidden = !Object.values(decisions).some(({ because }) => because === 'granted')
  }
  update()
  place.replaceChildren(declaration)
  const unsubscribe = askfirst.on('change', update)

  return () => {
    unsubscribe()
    stored.remove()
    if (declaration.parentNode === place) place.replaceChildren(...before)
    discard()
  }
}
