import type { ConsentRecord } from '../types'
import { dayLength } from './dayLength'

/** How long an answer holds, as an ISO 8601 duration. */
export const validFor = ({ at, expires }: ConsentRecord): string =>
  `P${Math.round((Date.parse(expires) - Date.parse(at)) / dayLength)}D`
