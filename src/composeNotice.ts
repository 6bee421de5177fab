import { allLocales } from './allLocales'
import { checkConfig } from './core/checkConfig'
import { createPolicy } from './core/createPolicy'
import { languageTags } from './core/languageTags'
import type { Notice } from './core/noticeText'
import { translate } from './core/translate'
import { translateService } from './core/translateService'
import { unsealed } from './core/unsealed'
import en from './locales/en'
import { categories } from './services/categories'
import { describe } from './services/describe'
import type { Config, Service, Words } from './types'

/**
 * What a page with this config shows, in one language and whole; without a window.
 * @param language BCP 47 tag; one that nobody wrote gives English
 * @throws AskFirstError for a mistake in the config
 */
export function composeNotice(config: Config, language: string): Notice & { words: Words } {
  const policy = createPolicy(checkConfig(unsealed(config), categories), categories)
  const spoken = languageTags([language]).find((tag) => allLocales[tag]) ?? 'en'
  const services: Record<string, Service<string, string>> = {}
  for (const given of config.services ?? []) {
    const service = typeof given === 'string' ? describe(given, spoken) : translateService(given, spoken)
    if (policy.services[service.id]) services[service.id] = service
  }
  const words = { ...(allLocales[spoken] ?? en), ...translate(config.words ?? {}, spoken) }
  return { policy: { ...policy, services }, words, language: spoken }
}
