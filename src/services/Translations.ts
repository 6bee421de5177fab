import type { CatalogueLanguage } from './CatalogueLanguage'
import type { Texts } from './Texts'

/** Each text in each language that the catalogue speaks: one that is missing does not compile. */
export type Translations<Id extends string> = Readonly<Record<CatalogueLanguage, Texts<Id>>>
