import type { Texts } from './Texts'

/** Both are Norwegian: `no` is the older tag, and who reads nynorsk reads bokmål. */
const nearest = new Map([
  ['nn', 'nb'],
  ['no', 'nb'],
])

/**
 * Says texts in one language, each by itself: in that very language, else its base (`pt` of `pt-BR`), else the nearest
 * (`nb` for `nn`), else English.
 * @param language BCP 47 tag
 */
export function sayIn<Id extends string>(
  texts: Readonly<Record<string, Partial<Texts<Id>>>> & { readonly en: Texts<Id> },
  language: string,
): (id: Id) => string {
  const spoken = new Map(Object.entries(texts))
  const base = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''
  const tags = [language, base, nearest.get(base) ?? 'en']
  return (id) => tags.map((tag) => spoken.get(tag)?.[id]).find(Boolean) ?? texts.en[id]
}
