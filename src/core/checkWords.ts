import type { Config, Text } from '../types'
import { AskFirstError } from './AskFirstError'
import { checkValue } from './checkValue'
import { defaultCategories } from './createPolicy'
import { say } from './say'
import { wordKeys } from './wordKeys'

/** What stands on a button. */
const labels = /^(acceptAll|rejectAll|settings|save|close|withdraw|change|loadOnce|always|download)$/

const languagesOf = (...texts: (Text | undefined)[]) => [
  'en',
  ...texts.flatMap((text) => (typeof text === 'object' ? Object.keys(text) : [])),
]

/**
 * The site's own texts: of keys that there are, or of its categories' names and descriptions. No button may be
 * without one, and accept and reject may not read alike: who cannot tell them apart has not been asked (GDPR Art. 4(11)).
 * @throws AskFirstError for the first mistake
 */
export function checkWords({ words = {}, categories = defaultCategories }: Config): void {
  for (const [key, text] of Object.entries(words)) {
    const isOfCategory = categories.some(({ id }) => key === id || key === `${id}Text`)
    if (!isOfCategory && !Object.hasOwn(wordKeys, key)) {
      throw new AskFirstError(`config.words.${key} is unknown. Known are ${Object.keys(wordKeys).join(', ')}.`)
    }
    checkValue(`config.words.${key}`, text, labels.test(key) ? 'label' : 'says')
  }
  const { acceptAll, rejectAll } = words
  if (!acceptAll || !rejectAll) return
  for (const language of languagesOf(acceptAll, rejectAll)) {
    if (say(acceptAll, language).trim() !== say(rejectAll, language).trim()) continue
    throw new AskFirstError('config.words.acceptAll and rejectAll read alike. Say what each of them does.')
  }
}
