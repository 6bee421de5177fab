import { expect, test, vi } from 'vitest'
import en from '../../src/locales/en'
import fi from '../../src/locales/fi'
import zh from '../../src/locales/zh-Hans'
import { fill } from '../../src/ui/fill'
import { formatDate } from '../../src/ui/formatDate'
import { formatDuration } from '../../src/ui/formatDuration'
import { transfersText } from '../../src/ui/transfersText'
import { webUrl } from '../../src/ui/webUrl'

test.each([
  ['P2Y', '2 years'],
  ['P13M', '13 months'],
  ['P1Y6M', '1 year, 6 months'],
  ['P400D', '400 days'],
  ['PT30M', '30 minutes'],
  ['P1DT12H', '1 day, 12 hours'],
  ['session', 'Until you close the browser'],
  ['persistent', 'Until you delete it'],
  ['as long as it takes', 'as long as it takes'],
  ['P', 'P'],
])('%s lasts %s', (duration, text) => {
  expect(formatDuration(duration, 'en', en)).toBe(text)
})

test('a duration is told in the language of the page', () => {
  expect(formatDuration('P2Y', 'fi', fi)).toBe('2 vuotta')
  expect(formatDuration('session', 'fi', fi)).toBe('Kunnes selain suljetaan')
})

test('a date without a time is the same day everywhere', () => {
  expect(formatDate('2026-11-01', 'en')).toBe('November 1, 2026')
  expect(formatDate('2026-11-01', 'sv')).toBe('1 november 2026')
})

test.each(['Autumn 2026', '24.11.2026', '1.11.2026', '2026-13-45', '2026-11-24Tnoon', ''])(
  'what is no date, %j, stays as it stands',
  (date) => {
    expect(formatDate(date, 'en')).toBe(date)
  },
)

test('a date in a language that the browser has no data for stands in figures', () => {
  expect(formatDate('2026-11-01', 'tlh')).toBe('2026-11-01')
  expect(formatDate('2026-11-01T10:00:00Z', 'tlh')).toMatch(/^2026-11-01 \d\d:00$/)
})

test('countries go by their names, with the safeguard', () => {
  const transfers = [{ country: 'US', safeguard: 'DPF' }, { country: 'IN' }, { country: 'Elsewhere' }]
  expect(transfersText({ transfers }, 'en', en)).toBe('Data may go to: United States (DPF), India, and Elsewhere')
  expect(transfersText({ transfers: [{ country: 'US' }] }, 'fi', fi)).toContain('Yhdysvallat')
  expect(transfersText({}, 'en', en)).toBe('')
  // Some languages would write a list of units as one word.
  expect(transfersText({ transfers }, 'zh-Hans', zh)).toBe('数据可能传输至：美国 (DPF)、印度和Elsewhere')
  expect(transfersText({ transfers: [...transfers, ...transfers] }, 'en', en)).not.toMatch(/India.*India/)
})

test('a thousand services that send to the same countries have them listed once', () => {
  const made = vi.spyOn(Intl.ListFormat.prototype, 'format')
  const transfers = [{ country: 'US' }, { country: 'JP' }]
  const texts = Array.from({ length: 1000 }, () => transfersText({ transfers }, 'sv', en))
  expect(new Set(texts)).toEqual(new Set(['Data may go to: USA och Japan']))
  expect(made).toHaveBeenCalledOnce()
})

test('a text is filled with what it names; what nobody gives stays', () => {
  expect(fill('{on} of {count}, {other}', { on: '1', count: '2' })).toBe('1 of 2, {other}')
  expect(fill('May {name} ask?', { name: '{name} $& <b>' })).toBe('May {name} $& <b> ask?')
})

test.each([
  ['/policy', '/policy'],
  ['policy.html#a', 'policy.html#a'],
  ['https://example.com/', 'https://example.com/'],
  ['//example.com/', '//example.com/'],
  ['javascript:alert(1)', undefined],
  ['\tjavascript:alert(1)', undefined],
  ['https://', undefined],
  ['', undefined],
  [undefined, undefined],
])('the address %j leads to %j', (given, url) => {
  expect(webUrl(given)).toBe(url)
})
