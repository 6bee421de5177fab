import type { Answer } from '../core/answerChoices'
import { createRecord } from '../core/createRecord'
import { dayLength } from '../core/dayLength'
import type { Action, ConsentRecord, Policy, Source } from '../types'
import { randomId } from './randomId'
import { readGpc } from './readGpc'

interface Given {
  policy: Policy
  given: Answer
  action: Action
  source: Source
  before: ConsentRecord | null
  language: string
  page: Window
}

/** Answers are told apart by their time, so the next is later, although the clock was set back; a day at most. */
const momentAfter = (before: ConsentRecord | null, now: number): number => {
  const last = Date.parse(before?.at ?? '')
  return last < now + dayLength ? Math.max(now, last + 1) : now
}

/** The record of an answer that is given now, in this page. */
export const answerRecord = ({ policy, given, page, ...rest }: Given): ConsentRecord =>
  createRecord(policy, given, {
    ...rest,
    now: momentAfter(rest.before, Date.now()),
    id: randomId(page),
    subject: randomId(page),
    gpc: readGpc(page.navigator),
  })
