import type { CatalogueId, Service } from '../types'
import type { CatalogueEntry } from './CatalogueEntry'
import { descriptions } from './descriptions'
import { purposes } from './purposes'
import { sayIn } from './sayIn'
import { speakEntry } from './speakEntry'

/**
 * The entry as a service that is declared by hand, in one language.
 * @param language BCP 47 tag; each text falls back as `sayIn` says
 */
export const translateEntry = (entry: CatalogueEntry, language: string): Service<CatalogueId, string> =>
  speakEntry(entry, { description: sayIn(descriptions, language), purpose: sayIn(purposes, language) })
