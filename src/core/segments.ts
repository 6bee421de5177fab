import type { Mode, Policy } from '../types'
import { digits } from './digits'

/** What an id's answer can be: not asked, granted, refused. */
export const states = [undefined, true, false]
/** 3 ** 11 fits 64 ** 3: the answers of eleven ids in three characters. */
export const perGroup = 11

/** One category's answers as they stand in the cookie. */
export interface Segment {
  /** Fingerprints of the category and of the list of its services. */
  category: string
  list: string
  /** The category, then its services in an order that moving them in the config does not change. */
  ids: string[]
  mode: Mode
}

/** 30 bits of FNV-1a: enough that two lists of services of one site do not meet. */
const fingerprint = (text: string) => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return digits(hash >>> 2, 5)
}

export const segments = ({ categories }: Policy): Segment[] =>
  categories
    .filter(({ mode }) => mode !== 'exempt')
    .map(({ id, mode, services }) => {
      const sorted = [...services].sort()
      return { category: fingerprint(id).slice(1), list: fingerprint(`${sorted}`), ids: [id, ...sorted], mode }
    })
