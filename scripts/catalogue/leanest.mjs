import { covers } from './covers.mjs'

/**
 * The patterns that one service needs: those that another one of its own covers are left out, unless a pattern of
 * another service would then be the longer one and take the target over.
 * @param {readonly string[]} own
 * @param {readonly string[]} others
 */
export const leanest = (own, others) =>
  own.filter(
    (pattern) =>
      !own.some(
        (wider) =>
          wider !== pattern &&
          covers(wider, pattern) &&
          !others.some((other) => other.length >= wider.length && covers(other, pattern)),
      ),
  )
