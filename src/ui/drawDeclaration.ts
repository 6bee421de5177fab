import type { PolicyCategory } from '../types'
import { categoryTexts } from './categoryTexts'
import type { Declared } from './Declared'
import { declarationTable, type Stored } from './declarationTable'
import { directionOf } from './directionOf'
import type { Pen } from './Pen'
import { siteTexts } from './siteTexts'

/** What depends on the visitor; a page that nobody has opened yet has none of it. */
interface Live<Drawn> {
  answer?: Drawn[]
  state?: (category: PolicyCategory) => Drawn[]
  stored?: Stored<Drawn>
}

/** The declaration, drawn from the data that the gates block by, by whichever pen. */
export function drawDeclaration<Drawn>(pen: Pen<Drawn>, declared: Declared, live: Live<Drawn> = {}): Drawn {
  const words = declared.words()
  const lang = declared.language()
  const { answer = [], state = () => [], stored = () => [] } = live
  const section = (category: PolicyCategory) => {
    const { name, text } = categoryTexts(category, words)
    const table = declarationTable(pen, { declared, category, stored })
    return [
      pen('h2', {}, name),
      ...state(category),
      pen('p', {}, [text, category.reason].filter(Boolean).join(' ')),
      // A table may be wider than a phone; then it scrolls, also by keyboard.
      ...table.map((one) => pen('div', { role: 'region', 'aria-label': name, tabindex: '0' }, one)),
    ]
  }
  return pen(
    'div',
    { class: 'askfirst-declaration', lang, dir: directionOf(lang) },
    pen('div', { class: 'askfirst-lines' }, ...siteTexts(declared).map((text) => pen('p', {}, text))),
    ...answer,
    ...declared.policy().categories.flatMap(section),
  )
}
