import type { ConsentRecord, Words } from '../types'
import { fill } from './fill'
import { formatDate } from './formatDate'

/** What was answered, and when. The device's history may be by another version, with actions that this one does not know. */
export function answeredText({ action, at }: ConsentRecord, language: string, words: Words): string {
  const said: Readonly<Record<string, string>> = {
    'accept-all': words.acceptedAll,
    'reject-all': words.rejectedAll,
    choose: words.chosen,
    withdraw: words.withdrawn,
  }
  return fill((Object.hasOwn(said, action) && said[action]) || words.chosen, { date: formatDate(at, language) })
}
