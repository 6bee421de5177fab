const escaped = /\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi
const plain = (text: string) =>
  text.replace(escaped, (_, code: string | undefined, char: string) =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : char,
  )

/** `url(…)`, `@import "…"` and the strings of `image-set(…)`: https://www.w3.org/TR/css-values-4/#urls */
const reference =
  /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)?|(?:@import\s+|image-set\([^;{}]*?)(?:"([^"]*)"|'([^']*)')/gi

const readable = (css: string) => plain(css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' '))

export const css = {
  /** The addresses that a style sheet or a `style` attribute fetches. */
  urls(text: string): string[] {
    const found: string[] = []
    const read = readable(text)
    reference.lastIndex = 0
    for (let match = reference.exec(read); match; match = reference.exec(read)) {
      const [whole, ...quotes] = match
      found.push(quotes.find((one) => one !== undefined) ?? '')
      // An image-set may hold several.
      if (/^image-set/i.test(whole)) reference.lastIndex = match.index + whole.length - 1
    }
    return found
  },

  /** The same declarations without the addresses that `isAsleep`; undefined where that takes more than a look. */
  without(text: string, isAsleep: (url: string) => boolean): string | undefined {
    const left = text.replace(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/gi, (whole, ...quotes: string[]) =>
      isAsleep(quotes[0] ?? quotes[1] ?? quotes[2] ?? '') ? 'none' : whole,
    )
    return css.urls(left).some(isAsleep) ? undefined : left
  },
}
