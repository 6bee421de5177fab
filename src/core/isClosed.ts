import type { Policy } from '../types'

/** Does it take no answer, because the visitor is a minor? Whatever else stands there than the milder word refuses, too. */
export const isClosed = ({ config: { minor } }: Policy): boolean => Boolean(minor) && minor !== 'opt-in'
