import { dayLength } from './dayLength'
import { isDays } from './isDays'

/**
 * Does an answer hold now? Times in milliseconds since 1970. A day of grace for clocks that differ; a record from the
 * future would hold longer than the law allows.
 */
export const isTimely = (at: number, expires: number, now: number): boolean =>
  isDays((expires - at) / dayLength) && expires > now && at < now + dayLength
