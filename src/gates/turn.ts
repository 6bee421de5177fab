import { sleeping } from './sleeping'

/** Templates come first, for what they hold is due at their place; then what waits for nothing; scripts; deferred ones. */
export type Turn = 'template' | 'now' | 'text' | 'file' | 'late'

/** The types that run; others are data and fire no `load`: https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const runs = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i

/** When a sleeping element would have its turn, had the parser met it awake. */
export function turn(element: Element): Turn {
  if (element.localName !== 'script') return element.localName === 'template' ? 'template' : 'now'
  const attributes = sleeping(element)
  const type = element.getAttribute(attributes.get('type') ?? '') ?? ''
  const isFile = ['src', 'href', 'xlink:href'].some((name) => attributes.has(name) || element.hasAttribute(name))
  const isModule = type === 'module'
  if (!runs.test(type) || element.hasAttribute('nomodule')) return 'now'
  if (isModule || isFile) {
    if (element.hasAttribute('async')) return 'now'
    if (isModule || element.hasAttribute('defer')) return 'late'
  }
  return isFile ? 'file' : 'text'
}
