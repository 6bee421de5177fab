import { translateService } from './core/translateService'
import { describe as describeCatalogue } from './services/describe'
import type { Policy, Service } from './types'

/** Gives the services of a policy all that their declarations say, in one language. Lazy: only an interface shows it. */
export function describe(policy: Policy, language: string): Policy {
  const services: Record<string, Service<string, string>> = {}
  for (const given of policy.config.services ?? []) {
    const service = typeof given === 'string' ? describeCatalogue(given, language) : given
    if (policy.services[service.id]) services[service.id] = translateService(service, language)
  }
  return { ...policy, services }
}
