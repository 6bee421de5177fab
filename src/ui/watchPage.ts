import css from '../../styles/placeholder.css?inline'
import type { AskFirst, Unsubscribe } from '../types'
import { adopt } from './adopt'
import type { Placeholder } from './createPlaceholder'
import { drawPlaceholders } from './drawPlaceholders'
import { fitPlaceholders } from './fitPlaceholders'
import { later } from './later'

const held = 'iframe[data-askfirst-held],template[data-askfirst-held]'
const declared = '[data-askfirst-declaration]'

/** Draws what stands in the page's own tree, placeholders and declarations, for as long as it stands there. */
export function watchPage(askfirst: AskFirst): Unsubscribe {
  const placeholders = new Map<Element, Placeholder>()
  const declarations = new Map<Element, Unsubscribe>()
  const discard = adopt(css)
  /** ms. A page may be offline for a moment, or for long. */
  let pause = 1000

  const look = () => {
    for (const [element, placeholder] of placeholders) {
      if (element.matches(held) && element.isConnected) placeholder.keep()
      else {
        placeholders.delete(element)
        placeholder.remove()
      }
    }
    const fresh = [...document.querySelectorAll<HTMLIFrameElement | HTMLTemplateElement>(held)].filter(
      (element) => !placeholders.has(element),
    )
    drawPlaceholders(askfirst, fresh).forEach((placeholder) => placeholders.set(placeholder.held, placeholder))

    for (const [element, undo] of declarations) {
      if (element.matches(declared) && element.isConnected) continue
      declarations.delete(element)
      undo()
    }
    for (const element of document.querySelectorAll(declared)) {
      if (declarations.has(element)) continue
      const mount = ({ mountDeclaration }: typeof import('./mountDeclaration')) => mountDeclaration(askfirst, element)
      const failed = () => {
        const timer = setTimeout(() => {
          declarations.delete(element)
          look()
        }, pause)
        pause *= 2
        return () => clearTimeout(timer)
      }
      declarations.set(element, later({ chunk: import('./mountDeclaration'), mount, failed }))
    }
  }
  const observer = new MutationObserver(look)
  observer.observe(document, {
    attributeFilter: ['data-askfirst-held', 'data-askfirst-declaration'],
    childList: true,
    subtree: true,
  })
  look()

  const fit = () => fitPlaceholders(placeholders.values())
  window.addEventListener('resize', fit)

  return () => {
    observer.disconnect()
    window.removeEventListener('resize', fit)
    for (const { remove } of placeholders.values()) remove()
    for (const undo of declarations.values()) undo()
    discard()
  }
}
