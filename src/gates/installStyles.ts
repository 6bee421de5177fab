import { createHooks, type Hook } from './createHooks'
import { createScreen } from './createScreen'
import type { InstallGate } from './InstallGate'

/** Rules that scripts write: without the url that is refused, the rest holds. */
export const installStyles: InstallGate = (permits, page) => {
  const hooks = createHooks(page)
  const screen = createScreen(permits, page)
  const write: Hook = (args, next) => {
    args.forEach((text, place) => {
      if (typeof text === 'string' && text.includes('//') && screen.text({ channel: 'style' }, text)) {
        args[place] = text.replace(/(https?:)?\/\/[^\s"')]+/gi, 'data:,')
      }
    })
    return next()
  }
  hooks.put(page.CSSStyleSheet.prototype, 'insertRule replace replaceSync', write)
  hooks.put(page.CSSStyleDeclaration.prototype, 'setProperty', write)
  hooks.set(page.CSSStyleDeclaration.prototype, 'cssText', write)
  return { remove: hooks.remove }
}
