import type { Hook } from './createHooks'
import { openRoots } from './openRoots'
import type { Realm } from './Realm'

/** HTML that brings in what sleeps, or a realm. */
const telling = /data-askfirst|<iframe/i

/** HTML that a script parses or writes: its tags sleep before the parser meets them. */
export function installHtml({ hooks, holder, trusted, page }: Realm): void {
  /** @param runs do its scripts start? Those of `innerHTML` never do */
  const parse: (runs?: boolean, place?: number) => Hook =
    (runs = false, place = 0) =>
    (args, next, self) => {
      const text = String(args[place])
      if ((self as Element).localName === 'style') holder.style(self as Element, text)
      const neutral = holder.neutral(text, runs)
      if (neutral !== text) args[place] = trusted.createHTML(neutral)
      const root = (self as Node).parentElement ?? (self as Element)
      const result = next()
      if (telling.test(neutral) && root.children) holder.settle(holder.screen([...root.children, ...openRoots(root)]))
      return result
    }
  for (const { prototype } of [page.Element, page.ShadowRoot]) {
    hooks.set(prototype, 'innerHTML outerHTML', parse())
    hooks.put(prototype, 'setHTMLUnsafe', parse())
  }
  hooks.put(page.Element.prototype, 'insertAdjacentHTML', parse(false, 1))
  hooks.put(page.Range.prototype, 'createContextualFragment', parse(true))
  hooks.put(page.Document, 'parseHTMLUnsafe', parse())

  // What is written may come in pieces: a tag that is not whole waits for its rest.
  let rest = ''
  hooks.put(page.Document.prototype, 'write writeln', (args, next, self) => {
    const text = rest + args.join('')
    const end = /<(?!\s)[^>]*$/.exec(text)?.index ?? text.length
    rest = text.slice(end)
    args.splice(0, args.length, trusted.createHTML(text.slice(0, end)))
    return parse(true)(args, next, self)
  })
}
