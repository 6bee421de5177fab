import type { ConsentRecord, Words } from '../types'
import { fill } from './fill'
import { formatDate } from './formatDate'

/** What was answered, and when. */
export function answeredText({ action, at }: ConsentRecord, language: string, words: Words): string {
  const said = {
    'accept-all': words.acceptedAll,
    'reject-all': words.rejectedAll,
    choose: words.chosen,
    withdraw: words.withdrawn,
  }[action]
  return fill(said, { date: formatDate(at, language) })
}
