import { composeNotice } from './composeNotice'
import type { Config } from './types'
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
  const { policy, words, language: spoken } = composeNotice(config, language)
  const declared = {
    policy: () => policy,
    words: () => words,
    language: () => spoken,
  }
  return drawDeclaration(markup, declared).html
}
