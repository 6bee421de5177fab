import type { PolicyCategory, Words } from '../types'

/** What a category is called and what it is for: the site's own words, else ours. */
export function categoryTexts({ id, name, description }: PolicyCategory, words: Words): { name: string; text: string } {
  const known: Readonly<Partial<Record<string, string>>> = { ...words }
  return { name: name ?? known[id] ?? id, text: description ?? known[`${id}Text`] ?? '' }
}
