/** Names of old: `no` is written as bokmål unless it says otherwise. */
const alias: Readonly<Record<string, string>> = { no: 'nb', iw: 'he' }

/**
 * The names of the locale files that would meet the wishes, the best first and English last. A language has one file;
 * Chinese has one per script, which `zh-TW` does not name: https://www.unicode.org/reports/tr35/#Likely_Subtags
 * By hand: a page's first `Intl.Locale` holds it up for milliseconds.
 */
export function languageTags(wishes: readonly (string | undefined)[]): [best: string, ...others: string[]] {
  const tags = wishes.flatMap((wish) => {
    const [, base, traditional] = /^([a-z]{2})(?![^-_])(.hant|.tw|.hk|.mo)?/.exec(`${wish}`.toLowerCase()) ?? []
    return base === 'zh' ? `zh-Han${traditional ? 't' : 's'}` : base ? (alias[base] ?? base) : []
  })
  const [best = 'en', ...others] = new Set([...tags, 'en'])
  return [best, ...others]
}
