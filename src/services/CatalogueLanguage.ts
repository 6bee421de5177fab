/** The languages that the catalogue speaks. */
export type CatalogueLanguage = 'da' | 'de' | 'en' | 'es' | 'fi' | 'fr' | 'it' | 'nb' | 'nl' | 'pl' | 'sv'
