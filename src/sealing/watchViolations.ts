import type { Judge } from '../effects/Judge'
import type { Attempt } from '../types'

interface Watched {
  /** Ours: what the site's own policies refuse is no attempt of this kind. */
  policy: string
  judge: Judge
  life: AbortSignal
  page: Window & typeof globalThis
}

/** Puts into the ledger what only the policy has refused: imports, frames that a script sends elsewhere. */
export function watchViolations({ policy, judge, life, page }: Watched): void {
  const seen = new Set<string>()
  const hear = ({ originalPolicy, blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
    const [, target = ''] = /^(?:http|ws)s?:\/\/([^#]+)$/.exec(blockedURI) ?? []
    // Port 1 is where a gate sends what it has refused itself.
    if (originalPolicy !== policy || !target || target.startsWith('127.0.0.1:1/')) return
    const bare = target.replace(/:\d+(?=\/)/, '')
    // Of a frame the browser tells no more than its host, lest a redirect be told: https://www.w3.org/TR/CSP3/#security-violation-reports
    const isTold = ({ target, outcome }: Attempt) =>
      outcome !== 'leaked' && (target === bare || (!bare.includes('/') && target.startsWith(`${bare}/`)))
    if (seen.has(bare) || judge.ledger().some(isTold)) return
    seen.add(bare)
    judge.note({ channel: effectiveDirective.replace(/-.*/, ''), target: bare, outcome: 'refused' })
  }
  page.document.addEventListener('securitypolicyviolation', hear, { signal: life })
}
