import type { Policy } from '../types'

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
  const choices: Choices = {}
  for (const { id, mode, services } of policy.categories) {
    if (mode === 'exempt') continue
    for (const one of [id, ...services]) {
      const choice = typeof answer === 'boolean' ? answer : [answer[one], answer[id], before[one]].find(isAnswer)
      if (choice !== undefined) choices[one] = choice
    }
  }
  return choices
}
