import type { Config, Service } from '../types'
import { type CriticalCatalogue, fromCatalogue } from './fromCatalogue'

/** The services of a config, those of the catalogue with what they reach and keep. */
export const declaredServices = ({ services = [] }: Config, catalogue: CriticalCatalogue): Service[] =>
  services.flatMap((one) => (typeof one === 'string' ? (fromCatalogue(catalogue, one) ?? []) : one))
