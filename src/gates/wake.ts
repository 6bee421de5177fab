import { sleeping } from './sleeping'
import type { trust } from './trust'

/**
 * Gives an element its real attributes back, in place. A script then runs, the same node: inserted anew it is prepared
 * anew, while to set its text would be a Trusted Types sink. Scripts without `async` keep their order.
 */
export function wake(element: Element, trusted: ReturnType<typeof trust>): Element {
  const isScript = element instanceof HTMLScriptElement
  // A parser prepares each script that it meets, which turns `async` on for what did not run; a fragment parser
  // (innerHTML) does not, and what it made never starts: https://html.spec.whatwg.org/#prepare-the-script-element
  const isDead = isScript && !element.async && !element.hasAttribute('async')
  if (isScript) element.removeAttribute('type')
  const attributes = [...sleeping(element)].map(([real, name]) => {
    const value = element.getAttribute(name) ?? ''
    element.removeAttribute(name)
    return [real, isScript && real === 'src' ? trusted.createScriptURL(value) : value] as const
  })
  const fresh = isDead ? element.ownerDocument.createElement('script') : element
  if (isDead) {
    for (const { name, value } of element.attributes) {
      fresh.setAttribute(name, name === 'src' ? trusted.createScriptURL(value) : value)
    }
    Object.assign(fresh, { nonce: element.nonce, text: trusted.createScript(element.text) })
  }
  const parent = element.parentNode
  const next = element.nextSibling
  if (isScript) element.remove()
  for (const [real, value] of attributes) fresh.setAttribute(real, value)
  if (fresh instanceof HTMLScriptElement) {
    fresh.async = fresh.hasAttribute('async')
    parent?.insertBefore(fresh, next)
  }
  return fresh
}
