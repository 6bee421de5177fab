import type { ConsentRecord, Decision, Decisions, Policy, PolicyCategory } from '../types'
import { isClosed } from './isClosed'

/**
 * The one predicate: whoever asks "may it run?" reads this.
 * GPC beats a grant that was given without it; a grant given while it was on beats it (Cal. Code Regs. tit. 11
 * § 7025(c)). It covers the categories that are a sale or sharing of data.
 */
export function decide(policy: Policy, record: ConsentRecord | null, gpc: boolean): Decisions {
  const decision = (id: string, { mode, sale }: PolicyCategory): Decision => {
    if (mode === 'exempt') return { allowed: true, because: 'exempt' }
    // Nobody may answer for this child, nor has who used the browser before.
    if (isClosed(policy)) return { allowed: false, because: 'not-asked' }
    const choice = record?.choices[id]
    if (choice === false) return { allowed: false, because: 'refused' }
    if (gpc && sale && policy.regime.gpc === 'refuse' && !(choice && record?.gpc)) {
      return { allowed: false, because: 'gpc' }
    }
    if (choice) return { allowed: true, because: 'granted' }
    return mode === 'opt-out' ? { allowed: true, because: 'silence' } : { allowed: false, because: 'not-asked' }
  }

  const decisions: Record<string, Decision> = Object.create(null)
  for (const category of policy.categories) {
    for (const id of [category.id, ...category.services]) decisions[id] = decision(id, category)
  }
  return decisions
}
