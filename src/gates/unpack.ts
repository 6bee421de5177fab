import { isAsleep } from './sleeping'

/**
 * Puts a template's content where the template stands and returns what sleeps in it, each under the template's mark
 * unless it has its own. Its scripts are put to sleep first, so that the queue wakes them in order: moved into the
 * document they would run at once, external ones unordered.
 */
export function unpack(template: HTMLTemplateElement, awake: WeakSet<Element>): Element[] {
  const { content } = template
  for (const element of content.querySelectorAll(':not([data-askfirst])')) awake.add(element)
  for (const script of content.querySelectorAll<HTMLScriptElement>('script:not([type="text/plain"])')) {
    if (script.type) script.setAttribute('data-askfirst-type', script.type)
    script.type = 'text/plain'
  }
  const mark = template.getAttribute('data-askfirst') ?? ''
  // Live ones go back to sleep by their mark.
  for (const frame of content.querySelectorAll('iframe:not([data-askfirst])')) frame.setAttribute('data-askfirst', mark)
  const inside = [...content.querySelectorAll(':not(template:not([data-askfirst]))')].filter(isAsleep)
  for (const element of inside) {
    awake.delete(element)
    if (!element.hasAttribute('data-askfirst')) element.setAttribute('data-askfirst', mark)
  }
  template.replaceWith(content)
  return inside
}
