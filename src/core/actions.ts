import type { Action } from '../types'

/** Their order is that of the cookie's numbers. */
export const actions: readonly Action[] = ['accept-all', 'reject-all', 'choose', 'withdraw']
