import type { AskFirst } from '../types'
import { answeredText } from './answeredText'
import { fill } from './fill'
import { formatDate } from './formatDate'

/** What the visitor has answered, when, until when it holds, and the number of the record: a line each. */
export function answerTexts(askfirst: AskFirst): string[] {
  const words = askfirst.words()
  const record = askfirst.record()
  if (!record) return [words.notAnswered]
  const language = askfirst.language()
  return [
    answeredText(record, language, words),
    fill(words.validUntil, { date: formatDate(record.expires.slice(0, 10), language) }),
    fill(words.record, { id: record.id }),
  ]
}
