/** Names after `data-askfirst-` that are hooks of the interface. */
const hooks = /^(action|category|service|held|state|declaration)$/

/**
 * The sleeping attributes of a marked element by real name. Written by hand, five of them are read without the prefix,
 * too; a form's own `action` sleeps as `formaction`, because `data-askfirst-action` is the interface's.
 */
export function sleeping(element: Element): Map<string, string> {
  const found = new Map<string, string>()
  for (const { name } of element.attributes) {
    const [, prefix, real = ''] = /^data-(askfirst-)?(.+)$/.exec(name) ?? []
    if (prefix && !hooks.test(real))
      found.set(real === 'formaction' && element.localName === 'form' ? 'action' : real, name)
    else if (!prefix && /^(src|srcset|href|poster|type)$/.test(real) && !found.has(real)) found.set(real, name)
  }
  return found
}

/** Told by its form alone: what was woken has no sleeping attribute left, and a template is gone. */
export const isAsleep = (element: Element): boolean =>
  element.matches('script[type="text/plain"],template') || (element.tagName !== 'SCRIPT' && sleeping(element).size > 0)
