import type { Answer } from '../core/answerChoices'
import { createRecord } from '../core/createRecord'
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

/** The record of an answer that is given now, in this page. */
export const answerRecord = ({ policy, given, page, ...rest }: Given): ConsentRecord =>
  createRecord(policy, given, {
    ...rest,
    now: Date.now(),
    id: randomId(page),
    subject: randomId(page),
    gpc: readGpc(page.navigator),
  })
