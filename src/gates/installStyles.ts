import type { Hook } from './createHooks'
import type { Realm } from './Realm'

/** Rules that scripts write: without the url that is refused, the rest holds. */
export function installStyles({ hooks, screen, page }: Realm): void {
  const write: Hook = (args, next) => {
    args.forEach((text, place) => {
      if (typeof text === 'string' && text.includes('//') && screen.text({ channel: 'style' }, text)) {
        args[place] = text.replace(/(https?:)?\/\/[^\s"')]+/gi, 'data:,')
      }
    })
    return next()
  }
  for (const owner of [page.CSSStyleSheet, page.CSSGroupingRule])
    hooks.put(owner.prototype, 'addRule insertRule replace replaceSync', write)
  hooks.put(page.CSSStyleDeclaration.prototype, 'setProperty', write)
  hooks.set(page.CSSStyleDeclaration.prototype, 'cssText', write)
}
