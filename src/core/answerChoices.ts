import type { Policy } from '../types'
import { askedIds } from './askedIds'

export type Choices = Record<string, boolean>

/** `true` and `false` answer for every id that is asked; choices for what they name. */
export type Answer = boolean | Choices

/** Plain JavaScript may say `'no'`, which is true, or `undefined`, which must not undo an answer. */
const isAnswer = (choice: unknown) => typeof choice === 'boolean'

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
    if (isAnswer(choice)) for (const service of services) spread[service] = choice
  }
  for (const id in answer) if (isAnswer(answer[id])) spread[id] = answer[id]
  return Object.fromEntries(asked.flatMap((id) => (isAnswer(spread[id]) ? [[id, spread[id]]] : [])))
}
