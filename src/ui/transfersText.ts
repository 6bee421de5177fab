import type { Service, Words } from '../types'
import { fill } from './fill'
import { remember } from './remember'

const countryName = (country: string, language: string) =>
  remember(`${language} ${country}`, () =>
    /^[A-Z]{2}$/i.test(country)
      ? (new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country)
      : country,
  )

/** Where a service's data goes, by name of country and safeguard (GDPR Art. 13(1)(f)); empty where nothing is declared. */
export function transfersText({ transfers = [] }: Pick<Service, 'transfers'>, language: string, words: Words): string {
  const countries = transfers.map(
    ({ country, safeguard }) => countryName(country, language) + (safeguard ? ` (${safeguard})` : ''),
  )
  if (!countries.length) return ''
  // Half a tenth of a millisecond to get ready, and a thousand services send to few different countries.
  const listed = remember(`${language} ${countries.join('\n')}`, () =>
    new Intl.ListFormat(language).format(new Set(countries)),
  )
  return fill(words.transfers, { countries: listed })
}
