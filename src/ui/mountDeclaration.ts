import css from '../../styles/declaration.css?inline'
import type { AskFirst, Unsubscribe } from '../types'
import { adopt } from './adopt'
import { answerTexts } from './answerTexts'
import { categoryTexts } from './categoryTexts'
import { declarationTable } from './declarationTable'
import { element } from './element'
import { siteTexts } from './siteTexts'
import { stateOf } from './stateOf'

/**
 * Fills a `[data-askfirst-declaration]` from the data that the gates block by, in the page's own look. It is built
 * once; what depends on the answer changes in place, so that a focused button keeps the focus.
 */
export function mountDeclaration(askfirst: AskFirst, place: Element): Unsubscribe {
  const words = askfirst.words()
  const { categories } = askfirst.policy()
  const before = [...place.childNodes]
  const discard = adopt(css)

  const button = (action: string, label: string) =>
    element('button', { type: 'button', 'data-askfirst-action': action }, label)
  const withdraw = button('withdraw', words.withdraw)
  const answer = element('div', { role: 'status' })
  const states = categories.map((category) => ({ category, state: element('span') }))

  const update = () => {
    const decisions = askfirst.decisions()
    for (const { category, state } of states) {
      state.textContent = stateOf(category, (id) => decisions[id]?.allowed === true, words).text
    }
    answer.replaceChildren(...answerTexts(askfirst).map((text) => element('p', {}, text)))
    withdraw.hidden = !Object.values(decisions).some(({ because }) => because === 'granted')
  }
  update()

  const declaration = element(
    'div',
    { class: 'askfirst-declaration', lang: askfirst.language() },
    ...siteTexts(askfirst).map((text) => element('p', {}, text)),
    answer,
    element('p', {}, button('preferences', words.change), ' ', withdraw),
    ...states.flatMap(({ category, state }) => {
      const { name, text } = categoryTexts(category, words)
      return [
        element('h3', {}, name),
        element('p', {}, state),
        element('p', {}, [text, category.reason].filter(Boolean).join(' ')),
        declarationTable(askfirst, category, name),
      ]
    }),
  )
  place.replaceChildren(declaration)
  const unsubscribe = askfirst.on('change', update)

  return () => {
    unsubscribe()
    if (declaration.parentNode === place) place.replaceChildren(...before)
    discard()
  }
}
