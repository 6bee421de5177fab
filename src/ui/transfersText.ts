import type { Service, Words } from '../types'
import { fill } from './fill'

/** Where a service's data goes, by name of country and safeguard (GDPR Art. 13(1)(f)); empty where nothing is declared. */
export function transfersText({ transfers = [] }: Service, language: string, words: Words): string {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const name = (country: string) => (/^[A-Z]{2}$/i.test(country) ? (names.of(country) ?? country) : country)
  const countries = transfers.map(({ country, safeguard }) => name(country) + (safeguard ? ` (${safeguard})` : ''))
  return countries.length ? fill(words.transfers, { countries: countries.join(', ') }) : ''
}
