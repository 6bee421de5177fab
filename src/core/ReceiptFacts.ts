import type { ConsentRecord } from '../types'
import type { Notice } from './noticeText'

/** What a receipt is made of. */
export interface ReceiptFacts extends Notice {
  record: ConsentRecord | null
  /** The newest last. */
  history: readonly ConsentRecord[]
  /** Origin of the site. */
  page: string
}
