import type { Answer } from '../../src/core/answerChoices'
import { createRecord } from '../../src/core/createRecord'
import type { ConsentRecord, Policy } from '../../src/types'

export type Moment = Parameters<typeof createRecord>[2]

/** An answer given in the banner on a November morning, unless `moment` says otherwise. */
export const recordOf = (policy: Policy, answer: Answer, moment: Partial<Moment> = {}): ConsentRecord =>
  createRecord(policy, answer, {
    action: 'choose',
    source: 'banner',
    before: null,
    now: Date.UTC(2026, 10, 24, 10),
    id: 'ABCDEFGHIJKLMNOPQRST-1',
    subject: 'abcdefghijklmnopqrst_2',
    gpc: false,
    language: 'en',
    ...moment,
  })
