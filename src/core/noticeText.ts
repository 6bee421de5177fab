import type { Policy, Words } from '../types'
import { canonicalJson } from './canonicalJson'

export interface Notice {
  /** With all that its services declare, in the language of the notice. */
  policy: Policy
  words: Partial<Words>
  /** BCP 47 tag. */
  language: string
}

/**
 * The canonical text of what a visitor is shown before an answer: texts, categories, services and what they keep. The
 * same for the same config, language and version of askfirst, wherever it is made; its hash stands in the record
 * (CNIL recommandation 2020-092, §48: a time-stamped hash proves the version that was shown).
 */
export function noticeText({ policy, words, language }: Notice): string {
  const { config, categories, services, regime, revision } = policy
  const { policyUrl, imprintUrl, site, layout } = config
  return canonicalJson(
    {
      askfirst: 1,
      language,
      revision,
      regime: { id: regime.id, ask: regime.ask },
      shown: { policyUrl, imprintUrl, site, layout },
      words: { ...words },
      categories: categories.map(({ services: ids, ...category }) => ({
        ...category,
        services: ids.map((id) => services[id]),
      })),
    },
    2,
  )
}
