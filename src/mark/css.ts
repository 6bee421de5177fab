const escaped = /\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi
const plain = (text: string) =>
  text.replace(escaped, (_, code: string | undefined, char: string) =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : char,
  )

/** `url(…)` and `@import "…"`: https://www.w3.org/TR/css-values-4/#urls */
const reference = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))|@import\s*(?:"([^"]*)"|'([^']*)')/gi
/** Takes strings as well: https://www.w3.org/TR/css-images-4/#image-set-notation */
const imageSet = /image-set\(([^;{}]{0,2000})/gi
const quoted = /"([^"]*)"|'([^']*)'/g

/** A comment, or what only looks as if one began in it: https://www.w3.org/TR/css-syntax-3/#consume-url-token */
const comment = /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|url\(\s*[^"'\s)][^)]*/gi

const readable = (css: string) => plain(css.replace(comment, (text) => (text.startsWith('/*') ? ' ' : text)))

export const css = {
  /** The addresses that a style sheet or a `style` attribute fetches. */
  urls(text: string): string[] {
    if (!/url|import|image-set|\\/i.test(text)) return []
    const read = readable(text)
    const sets = [...read.matchAll(imageSet)].flatMap(([, inside = '']) => [...inside.matchAll(quoted)])
    return [...read.matchAll(reference), ...sets].map(([, ...parts]) => parts.find((one) => one !== undefined) ?? '')
  },

  /** The same declarations without the addresses that `isAsleep`; undefined where that takes more than a look. */
  without(text: string, isAsleep: (url: string) => boolean): string | undefined {
    const left = text.replace(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/gi, (whole, ...quotes: string[]) =>
      isAsleep(quotes[0] ?? quotes[1] ?? quotes[2] ?? '') ? 'none' : whole,
    )
    return css.urls(left).some(isAsleep) ? undefined : left
  },
}
