import type { Text } from '../types'
import { say } from './say'

/** Those of the texts that are there, in one language. */
export const translate = <Key extends string>(
  texts: Partial<Record<Key, Text | undefined>>,
  language: string,
): Partial<Record<Key, string>> =>
  Object.fromEntries(
    Object.entries<Text | undefined>(texts).flatMap(([key, text]) => (text ? [[key, say(text, language)]] : [])),
  ) as Partial<Record<Key, string>>
