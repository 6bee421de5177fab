import css from '../../styles/choices.css?inline'
import type { AskFirst, Unsubscribe } from '../types'

/** What the law has a link called, in this language: Cal. Code Regs. tit. 11 § 7015(b). */
const title = 'Your Privacy Choices'

/** The opt-out icon of § 7015(b): a pill with a tick and a cross. Drawn here, as a page may not allow images from elsewhere. */
const strokes: readonly [path: string, fill: string, stroke: string][] = [
  ['M7 .5h16a6.5 6.5 0 0 1 0 13H7a6.5 6.5 0 0 1 0-13z', '#fff', '#06f'],
  ['M17 .5h6a6.5 6.5 0 0 1 0 13h-9.5z', '#06f', '#06f'],
  ['m6 7 2.5 3 4.5-6', 'none', '#06f'],
  ['m19.5 4.5 5 5m0-5-5 5', 'none', '#fff'],
]

function icon(): SVGElement {
  const make = (name: string, attributes: Record<string, string>) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    return made
  }
  const pill = make('svg', { viewBox: '0 0 30 14', width: '30', height: '14', 'aria-hidden': 'true' })
  for (const [d, fill, stroke] of strokes) pill.append(make('path', { d, fill, stroke, 'stroke-width': '1.3' }))
  return pill
}

/**
 * Where silence allows, the way to the opt-out is told by a text: the name that the law asks for, with its icon, and that
 * GPC is honoured, which has to be seen without a click (Cal. Code Regs. tit. 11 § 7025(c)(6)).
 */
export function showChoices(askfirst: AskFirst): Unsubscribe {
  const button = document.getElementById('askfirst-trigger')
  if (!button) return () => {}
  const { settings, gpc } = askfirst.words()
  const isHonoured = Object.values(askfirst.decisions()).some(({ because }) => because === 'gpc')
  const isChoices = askfirst.policy().regime.link === 'choices'
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)

  const name = document.createElement('span')
  name.append(isChoices ? title : settings)
  if (isChoices) {
    name.lang = 'en'
    name.append(' ', icon())
  }
  button.replaceChildren(name)
  if (isHonoured) {
    const status = document.createElement('small')
    status.append(gpc)
    button.append(status)
  }
  // Else it would be read in the text's stead.
  button.removeAttribute('aria-label')
  button.removeAttribute('title')
  button.setAttribute('data-askfirst-wide', '')

  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
