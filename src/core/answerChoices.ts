import type { Policy } from '../types'
import { askedIds } from './askedIds'

export type Choices = Record<string, boolean>

/** `true` and `false` answer for every id that is asked; choices for what they name. */
export type Answer = boolean | Choices

/**
 * Who answers for what: "all" writes a key for every id that is asked; a category writes its own and those of its
 * present services; a service named in the same call wins; a service alone writes its own key and no other.
 */
export function answerChoices(policy: Policy, before: Choices, answer: Answer): Choices {
  const asked = askedIds(policy)
  if (typeof answer === 'boolean') return Object.fromEntries(asked.map((id) => [id, answer]))
  const spread: Choices = { ...before }
  for (const { id, services } of policy.categories) {
    const choice = answer[id]
    if (choice !== undefined) for (const service of services) spread[service] = choice
  }
  Object.assign(spread, answer)
  return Object.fromEntries(asked.flatMap((id) => (spread[id] === undefined ? [] : [[id, spread[id]]])))
}
