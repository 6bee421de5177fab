import type { Policy, Service } from '../types'

/** Gives the services of the catalogue their texts, which only the interface shows. */
export const describeServices = (policy: Policy, describe: (id: string) => Service): Policy => ({
  ...policy,
  services: Object.fromEntries(
    Object.entries(policy.services).map(([id, service]) => [
      id,
      policy.config.services?.some((one) => one === id) ? describe(id) : service,
    ]),
  ),
})
