import type { Token } from 'parse5'

export interface Rewriting {
  /** The tag as it stands in the HTML. */
  raw: string
  token: Pick<Token.TagToken, 'tagName' | 'attrs' | 'selfClosing' | 'location'>
  /** The tokenizer dropped an attribute that stood there twice: renamed, the first would bring it to life. */
  hasTwice: boolean
  /** New names by old ones. */
  rename: ReadonlyMap<string, string>
  /** New attributes; of one that is renamed, what stands in its place. */
  set: ReadonlyMap<string, string>
}

/** What is no byte was no character of the page, where each stands for one: a reference put it here. */
const quote = (value: string) =>
  `"${value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/[^\0-\xff\ud800-\udfff]/gu, (char) => `&#${char.codePointAt(0)};`)}"`

/** A start tag with other attributes; those that stay keep their bytes, unless one of them stands there twice. */
export function rewriteTag({ raw, token, hasTwice, rename, set }: Rewriting): string {
  const { tagName, attrs, selfClosing, location } = token
  const added = [...set].filter(([name]) => rename.has(name) || !attrs.some((one) => one.name === name))
  const head = `${raw.slice(0, tagName.length + 1)}${added.map(([name, value]) => ` ${name}=${quote(value)}`).join('')}`
  const isTaken = attrs.some(({ name }) => [...rename.values()].includes(name))

  if (hasTwice || isTaken || !location) {
    const kept = attrs
      .filter(({ name }) => ![...rename.values()].includes(name))
      .map(({ name, value }) => ` ${rename.get(name) ?? name}=${quote(value)}`)
    return `${head}${kept.join('')}${selfClosing ? ' /' : ''}>`
  }
  const parts = Object.entries(location.attrs ?? {}).sort(([, a], [, b]) => a.startOffset - b.startOffset)
  let text = head
  let at = tagName.length + 1
  for (const [name, place] of parts) {
    const start = place.startOffset - location.startOffset
    text += raw.slice(at, start) + (rename.get(name) ?? raw.slice(start, start + name.length))
    at = start + name.length
  }
  return text + raw.slice(at)
}
