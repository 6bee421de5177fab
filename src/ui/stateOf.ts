import type { PolicyCategory, Words } from '../types'
import { fill } from './fill'

interface CategoryState {
  state: 'on' | 'off' | 'mixed' | 'exempt'
  text: string
}

/** A category and its services may differ: each has an answer of its own. */
export function stateOf(
  { id, mode, services }: PolicyCategory,
  isOn: (id: string) => boolean,
  words: Words,
): CategoryState {
  if (mode === 'exempt') return { state: 'exempt', text: words.alwaysOn }
  const on = services.filter(isOn).length
  if (on !== (isOn(id) ? services.length : 0)) {
    return { state: 'mixed', text: fill(words.someOn, { on: `${on}`, count: `${services.length}` }) }
  }
  return isOn(id) ? { state: 'on', text: words.allowed } : { state: 'off', text: words.refused }
}
