import type { AskFirst } from '../types'

/** The answers on the switches until they are saved: a key for every category and service that is asked. */
export type Draft = Map<string, boolean>

/** As decided so far: what is not answered starts as the regime's silence has it, off wherever it must be asked for. */
export function draftOf(askfirst: AskFirst): Draft {
  const decisions = askfirst.decisions()
  const asked = askfirst.policy().categories.filter(({ mode }) => mode !== 'exempt')
  return new Map(
    asked.flatMap(({ id, services }) => [id, ...services]).map((id) => [id, decisions[id]?.allowed ?? false]),
  )
}
