import type { Policy } from '../types'
import { nameOf } from './nameOf'

/** What is kept besides the cookie is named after it, and begins with `askfirst` whatever that is called. */
export const keyOf = (policy: Policy): string => nameOf(policy).replace(/^(askfirst)?/, 'askfirst')
