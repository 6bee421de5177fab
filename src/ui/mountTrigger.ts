import css from '../../styles/trigger.css?inline'
import type { AskFirst, Unsubscribe } from '../types'

/**
 * A small button that stays, so that withdrawing is as easy as giving (GDPR Art. 7(3)). It is a file of its own and
 * imports nothing but its style: it is all that a returning visitor loads of the interface.
 */
export function mountTrigger(askfirst: AskFirst): Unsubscribe {
  const label = askfirst.words().settings
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)

  const button = document.createElement('button')
  button.id = 'askfirst-trigger'
  button.lang = askfirst.language()
  button.title = button.ariaLabel = label
  button.dataset.askfirstAction = 'preferences'
  document.documentElement.append(button)

  return () => {
    button.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
