import type { Config, Service } from '../types'

/** The services of a config; those that it names by id as the catalogue knows them. */
export const declaredServices = ({ services = [] }: Config, known: readonly Service[]): Service[] =>
  services.flatMap((one) => (typeof one === 'string' ? known.filter(({ id }) => id === one) : one))
