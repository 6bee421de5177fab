import { sleeping } from './sleeping'
import type { trust } from './trust'

/**
 * Gives an element its real attributes back, in place. A script then runs, the same node: inserted anew it is prepared
 * anew, while to set its text would be a Trusted Types sink. Scripts without `async` keep their order.
 */
export function wake(element: Element, trusted: ReturnType<typeof trust>, awake: WeakSet<Element>): Element {
  awake.add(element)
  const runs = element.localName === 'script'
  // These, too, are looked at only where they are inserted: https://html.spec.whatwg.org/#update-a-style-block,
  // https://html.spec.whatwg.org/#the-source-element
  const isMoved = /^(script|style|source)$/.test(element.localName)
  // A parser prepares each script that it meets, which turns `async` on for what did not run; a fragment parser
  // (innerHTML) does not, and what it made never starts: https://html.spec.whatwg.org/#prepare-the-script-element
  const isDead = isScript(element) && !element.async && !element.hasAttribute('async')
  if (runs) element.removeAttribute('type')
  const attributes = [...sleeping(element)].map(([real, name]) => {
    const value = element.getAttribute(name) ?? ''
    element.removeAttribute(name)
    return [real, runs && real === 'src' ? trusted.createScriptURL(value) : value] as const
  })
  const fresh = isDead ? element.ownerDocument.createElement('script') : element
  awake.add(fresh)
  if (isDead) {
    for (const { name, value } of element.attributes) {
      fresh.setAttribute(name, name === 'src' ? trusted.createScriptURL(value) : value)
    }
    Object.assign(fresh, { nonce: element.nonce, text: trusted.createScript(element.text) })
  }
  const parent = element.parentNode
  const next = element.nextSibling
  if (isMoved) element.remove()
  for (const [real, value] of attributes) {
    if (real.startsWith('xlink:')) fresh.setAttributeNS('http://www.w3.org/1999/xlink', real, value)
    else fresh.setAttribute(real, value)
  }
  if (isScript(fresh)) Object.assign(fresh, { async: fresh.hasAttribute('async') })
  if (isMoved) parent?.insertBefore(fresh, next)
  return fresh
}

/** HTML's, of any realm; SVG's have a small name. */
const isScript = (element: Element): element is HTMLScriptElement => element.tagName === 'SCRIPT'
