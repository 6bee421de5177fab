/** `no` is the Norway of old tags; written Norwegian is bokmål unless it says otherwise. */
const alias: Readonly<Record<string, string>> = { no: 'nb' }

/**
 * The names of the locale files that would meet the wishes, the best first and English last. A language has one file;
 * Chinese has one per script, which `zh-TW` does not name: https://www.unicode.org/reports/tr35/#Likely_Subtags
 */
export function languageTags(wishes: readonly (string | undefined)[]): [best: string, ...others: string[]] {
  const tags = wishes.flatMap((wish) => {
    try {
      const { language, script } = new Intl.Locale((wish ?? '').replaceAll('_', '-')).maximize()
      return language === 'zh' ? `zh-${script}` : (alias[language] ?? language)
    } catch {
      return []
    }
  })
  const [best = 'en', ...others] = new Set([...tags, 'en'])
  return [best, ...others]
}
