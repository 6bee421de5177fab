import { snippets } from './snippets'

interface Known {
  id: string
  name: string
  used: RegExp
  /** What the first argument has to be, where others use the name, too. */
  argument: string | undefined
}

const ofWindow = String.raw`(?<![\w$.]|\bfunction\s{1,9})(?:(?:window|self|globalThis|top|parent)\s*\??\.\s*)?`

const known: readonly Known[] = Object.entries(snippets).flatMap(([id, names]) =>
  names.split(' ').map((text) => {
    const [, name = '', argument] = /^([^(]+)(?:\((.+)\))?$/.exec(text) ?? []
    const path = name
      .split('.')
      .map((part) => `${part}\\b`)
      .join(String.raw`\s*\??\.\s*`)
    const use = argument ? String.raw`\s*(?:\?\.)?\(` : String.raw`\s*(?:(?:\?\.)?[([.]|(?:\|\||&&|\?\?)?=(?![=>]))`
    return { id, name, argument, used: new RegExp(ofWindow + path + use, 'g') }
  }),
)

const names = new Set(known.map(({ name }) => name.split('.')[0]))

const any = new RegExp([...names, 'gtag', 'dataLayer'].join('|'))

export const scriptNames = {
  /** A first look: does a text hold one of the names at all? */
  any: (text: string): boolean => any.test(text),

  /** The services whose names this code calls, fills or sets; `text` has the strings that `code` has not. */
  find(code: string, text: string): { id: string; name: string }[] {
    return known.filter(({ name, argument, used }) => {
      if (!code.includes(name.split('.')[0] ?? name)) return false
      const uses = [...code.matchAll(used)]
      if (!argument) return uses.length > 0
      const given = new RegExp(String.raw`^\s*["'\`]${argument}["'\`]`)
      return uses.some(({ 0: use, index }) => given.test(text.slice(index + use.length, index + use.length + 60)))
    })
  },

  /** Does it define what a vendor's snippet does not, so that other scripts may need it? */
  hasOwn(top: string): boolean {
    const declared = top.matchAll(
      /(?<![\w$.])(?:function\s*\*?\s*([\w$]+)|class\s+([\w$]+)|(?:var|let|const)\s+([\w$]+)|window\s*\.\s*([\w$]+)\s*=(?![=>]))/g,
    )
    for (const [, ...found] of declared) {
      const name = found.find(Boolean) ?? ''
      if (!names.has(name) && name !== 'gtag' && name !== 'dataLayer') return true
    }
    return false
  },
}
