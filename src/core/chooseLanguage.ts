/** The languages that have a file in `src/locales/`, which a test compares. */
export const languages = 'en fi sv'.split(' ')

/** `no` is the Norway of old tags; written Norwegian is bokmål unless it says otherwise. */
const alias: Readonly<Record<string, string>> = { no: 'nb' }

/** A tag's language with its likely script, then alone: `zh-TW` is written `zh-Hant` (Unicode TR 35, likely subtags). */
function candidates(tag: string): string[] {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize()
    return [`${language}-${script}`, alias[language] ?? language]
  } catch {
    return []
  }
}

/** The first wish that can be met, by language and script, else by language; else English (RFC 4647 §3.4). */
export const chooseLanguage = (wishes: readonly (string | undefined)[]): string =>
  wishes.flatMap((wish) => (wish ? candidates(wish) : [])).find((one) => languages.includes(one)) ?? 'en'
