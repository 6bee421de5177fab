/** The languages that have a file in `src/locales/`. */
export const languages = ['en', 'fi', 'sv']

/** The first wish that can be met, by its whole tag, else by its base language; else English (RFC 4647 §3.4). */
export function chooseLanguage(wishes: readonly (string | undefined)[]): string {
  for (const wish of wishes) {
    for (let tag = wish?.replace('_', '-').toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
      const found = languages.find((language) => language.toLowerCase() === tag)
      if (found) return found
    }
  }
  return 'en'
}
