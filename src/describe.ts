import { translateService } from './core/translateService'
import { details } from './services/details'
import { speakEntry } from './services/speakEntry'
import { textsIn } from './services/textsIn'
import type { CatalogueId, Policy, Service } from './types'

/** Gives the services of a policy all that their declarations say, in one language. Lazy: only an interface shows it. */
export async function describe(policy: Policy, language: string): Promise<Policy> {
  const { descriptions, purposes } = await textsIn(language)
  const fromCatalogue = (id: CatalogueId) =>
    speakEntry(details[id], { description: (text) => descriptions[text], purpose: (text) => purposes[text] })
  const services: Record<string, Service<string, string>> = {}
  for (const given of policy.config.services ?? []) {
    const service = typeof given === 'string' ? fromCatalogue(given) : translateService(given, language)
    if (policy.services[service.id]) services[service.id] = service
  }
  return { ...policy, services }
}
