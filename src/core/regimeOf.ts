import type { RegimeId } from '../types'

/** By ISO 3166 code; `-*` are all parts of a country that are not named. A country alone counts as its strictest part. */
const regions: Readonly<Record<string, RegimeId>> = {
  GB: 'uk',
  CH: 'ch',
  BR: 'br',
  CA: 'ca-qc',
  'CA-QC': 'ca-qc',
  'CA-*': 'ca',
  US: 'us-ca',
  'US-CA': 'us-ca',
  'US-*': 'us',
}

/**
 * The regime of a region. The EU, the EEA and whatever is unknown have the strictest, `eu`.
 * @param region ISO 3166-1 or -2 code, `FI` or `US-CA`
 */
export function regimeOf(region = ''): RegimeId {
  const code = region.toUpperCase()
  const country = code.split('-', 1)[0] ?? ''
  return regions[code] ?? regions[code.replace(/-.+/, '-*')] ?? regions[country] ?? 'eu'
}
