import type { DescriptionId } from './DescriptionId'
import type { PurposeId } from './PurposeId'
import type { Texts } from './Texts'

interface SpokenTexts {
  descriptions: Texts<DescriptionId>
  purposes: Texts<PurposeId>
}

/** One `import()` a language: one of them travels. */
const files: Readonly<Record<string, () => Promise<{ default: SpokenTexts }>>> = {
  da: () => import('./texts/da'),
  de: () => import('./texts/de'),
  en: () => import('./texts/en'),
  es: () => import('./texts/es'),
  fi: () => import('./texts/fi'),
  fr: () => import('./texts/fr'),
  it: () => import('./texts/it'),
  nb: () => import('./texts/nb'),
  nl: () => import('./texts/nl'),
  // Who reads nynorsk reads bokmål.
  nn: () => import('./texts/nb'),
  pl: () => import('./texts/pl'),
  sv: () => import('./texts/sv'),
}

/** The catalogue's texts in a language, else in English. */
export const textsIn = async (language: string): Promise<SpokenTexts> =>
  (await (files[language] ?? (() => import('./texts/en')))()).default
