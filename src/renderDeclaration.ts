import { allLocales } from './allLocales'
import { checkConfig } from './core/checkConfig'
import { createPolicy } from './core/createPolicy'
import { languageTags } from './core/languageTags'
import { translate } from './core/translate'
import { translateService } from './core/translateService'
import en from './locales/en'
import { categories } from './services/categories'
import { describe } from './services/describe'
import type { Config, Service } from './types'
import { drawDeclaration } from './ui/drawDeclaration'
import { markup } from './ui/markup'

/**
 * The declaration as HTML, for static and server-rendered pages: without a window, readable without script. Put it into
 * the element with `data-askfirst-declaration`, where the script then shows the visitor's own answer beside it, and
 * `askfirst/styles.css` into the page.
 * @param config the one that the site starts askfirst with
 * @param language BCP 47 tag; one that nobody wrote gives English
 * @throws AskFirstError for a mistake in the config
 */
export function renderDeclaration(config: Config, language: string): string {
  const policy = createPolicy(checkConfig(config, categories), categories)
  const spoken = languageTags([language]).find((tag) => allLocales[tag]) ?? 'en'
  const words = { ...(allLocales[spoken] ?? en), ...translate(config.words ?? {}, spoken) }
  const services: Record<string, Service<string, string>> = {}
  for (const given of config.services ?? []) {
    const service = typeof given === 'string' ? describe(given, spoken) : translateService(given, spoken)
    if (policy.services[service.id]) services[service.id] = service
  }
  const declared = { policy: () => ({ ...policy, services }), words: () => words, language: () => spoken }
  return drawDeclaration(markup, declared).html
}
