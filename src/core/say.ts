import type { Text } from '../types'

/** A text in one language: that language, else its base, else English, else whichever there is. */
export const say = (text: Text, language: string): string =>
  typeof text === 'string'
    ? text
    : (text[language] ?? text[language.split('-', 1)[0] ?? ''] ?? text.en ?? Object.values(text)[0] ?? '')
