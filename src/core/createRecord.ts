import type { Action, ConsentRecord, Policy, Source } from '../types'
import { type Answer, answerChoices } from './answerChoices'
import { dayLength } from './dayLength'
import { decide } from './decide'
import { sources } from './sources'

/** What the moment brings: core has no clock, no randomness and no signals of its own. */
interface Moment {
  action: Action
  source: Source
  /** The record that this one replaces. */
  before: ConsentRecord | null
  /** Milliseconds since 1970. */
  now: number
  id: string
  /** Used when no record tells the subject yet. */
  subject: string
  gpc: boolean
  language: string
}

export function createRecord(policy: Policy, answer: Answer, moment: Moment): ConsentRecord {
  const { action, source, before, now, id, gpc, language } = moment
  // A grant that GPC overrules is not carried on: this record would make it one that was given while GPC was on.
  const decisions = decide(policy, before, gpc)
  const carried = Object.entries(before?.choices ?? {}).filter(([id]) => decisions[id]?.because !== 'gpc')
  const choices = answerChoices(policy, Object.fromEntries(carried), answer)
  const { grant, refusal } = policy.regime.days
  const legal = Object.values(choices).includes(true) ? grant : refusal
  const days = Math.min(legal, policy.config.cookie?.days ?? legal)
  const end = new Date(now + days * dayLength).toISOString()
  // A "yes" to one thing must not make what was said of all others last longer.
  const isMore = before && action === 'choose' && !Object.values(answer).includes(false)
  return {
    version: 1,
    id,
    subject: before?.subject ?? moment.subject,
    revision: policy.revision,
    regime: policy.regime.id,
    ...(policy.region && { region: policy.region }),
    gpc,
    language,
    choices,
    action,
    // Bound to a click, `acceptAll` gets an event.
    source: sources.includes(source) ? source : 'api',
    at: new Date(now).toISOString(),
    expires: isMore && before.expires < end ? before.expires : end,
    ...(before && { previous: before.id }),
  }
}
