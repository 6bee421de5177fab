import { translateService } from './core/translateService'
import { speakEntry } from './services/speakEntry'
import { textsIn } from './services/textsIn'
import type { CatalogueId, Policy, Service } from './types'

/** What says in one language what the catalogue knows of a service. */
const catalogueIn = async (language: string) => {
  const [{ details }, { descriptions, purposes }] = await Promise.all([import('./services/details'), textsIn(language)])
  return (id: CatalogueId) =>
    speakEntry(details[id], { description: (text) => descriptions[text], purpose: (text) => purposes[text] })
}

/**
 * Gives the services of a policy all that their declarations say, in one language. Lazy: only an interface shows it; who
 * declares all services by hand does without the catalogue.
 */
export async function describe(policy: Policy, language: string): Promise<Policy> {
  const given = policy.config.services ?? []
  const fromCatalogue = given.some((one) => typeof one === 'string') ? await catalogueIn(language) : undefined
  const services: Record<string, Service<string, string>> = {}
  for (const one of given) {
    const service = typeof one === 'string' ? fromCatalogue?.(one) : translateService(one, language)
    if (service && policy.services[service.id]) services[service.id] = service
  }
  return { ...policy, services }
}
