import type { ConsentRecord } from '../types'

/** What is still to be told to the site's server: a record, or, without one, the wish to be erased there. */
export interface Letter {
  /** Of the record; of the subject, where it is to be erased. */
  id: string
  subject: string
  /** The secret that shows the server whose device this is. */
  proof: string
  record?: ConsentRecord
  /** How often it was tried in vain. */
  tries?: number
  /** Not before; ms since 1970. */
  after?: number
  /** Was that said by the server? */
  isTold?: boolean
}
