import type { Service } from '../types'
import { critical } from './critical'
import { unpackNames } from './unpackNames'
import { unpackUrl } from './unpackUrl'

/**
 * The catalogue as far as it is known before anything lazy has come: of each service its category and what it reaches,
 * of the commonest also what they keep; what all of them keep comes from `storedBy`.
 */
export const known: readonly Service[] = Object.entries(critical).flatMap(([category, rows]) =>
  rows.split(',').map((row) => {
    const [reach = '', ...keep] = row.split('|')
    const [id = '', ...urls] = reach.split(' ')
    return {
      id,
      category,
      name: id,
      urls: urls.map((url) => unpackUrl(id, url)),
      ...(keep[0] !== undefined && { storage: unpackNames(keep) }),
    }
  }),
)
