/** Who reads nynorsk reads bokmål, for which every browser has data. */
const nearest: Readonly<Record<string, string>> = { nn: 'nb' }

/** Of other forms `Date` reads some, each browser its own: `1.11.2026` is a day of January in Chromium. */
const iso = /^\d{4}(-\d\d){0,2}(T.*)?$/

/**
 * `2026-11-24T10:00:00Z` → `24 November 2026 at 12:00`; a bare date has no time of day. In a language that the browser
 * has no data for, in figures, `2026-11-24 12:00`: better than the words of the browser's own. What is no ISO 8601 date
 * stays as it stands.
 */
export function formatDate(date: string, language: string): string {
  if (!iso.test(date) || Number.isNaN(Date.parse(date))) return date
  const hasTime = date.includes('T')
  const [known] = Intl.DateTimeFormat.supportedLocalesOf([language, nearest[language] ?? 'und'])
  return new Intl.DateTimeFormat(known ?? 'sv', {
    dateStyle: known ? 'long' : 'short',
    ...(hasTime ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
  }).format(new Date(date))
}
