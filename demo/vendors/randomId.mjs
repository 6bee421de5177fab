import { randomBytes } from 'node:crypto'

/** A number as trackers give it to a browser. */
export const randomId = () => randomBytes(12).toString('hex')
