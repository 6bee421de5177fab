/** `data-askfirst-` before a real name, not before a hook of the interface. */
const prefix = /^data-askfirst-(?!(action|category|service|held|state|declaration|)$)/

/**
 * The sleeping attributes of a marked element by real name. Written by hand, five of them are read without the prefix,
 * too, but no source beside one with it: then that belongs to others, a lazy loader say. A form's own `action` sleeps as
 * `formaction`, because `data-askfirst-action` is the interface's.
 */
export function sleeping(element: Element): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of element.getAttributeNames()) {
    const real = name.replace(prefix, '')
    if (real !== name) found.set(real === 'formaction' && element.localName === 'form' ? 'action' : real, name)
  }
  const hasSource = ['src', 'srcset', 'href'].some((real) => found.has(real))
  for (const real of hasSource ? ['type'] : ['src', 'srcset', 'href', 'poster', 'type']) {
    if (!found.has(real) && element.hasAttribute(`data-${real}`)) found.set(real, `data-${real}`)
  }
  return found
}

/** Told by its form alone. */
export const isAsleep = (element: Element): boolean =>
  element.matches('script[type="text/plain"],template') || (element.tagName !== 'SCRIPT' && sleeping(element).size > 0)
