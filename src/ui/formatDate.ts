/** `2026-11-24T10:00:00Z` → `24 November 2026 at 12:00`; a bare date has no time of day. */
export function formatDate(date: string, language: string): string {
  const hasTime = date.includes('T')
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(hasTime ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
  }).format(new Date(date))
}
