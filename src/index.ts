import { bundledFiles } from './bundledFiles'
import { checkConfig } from './core/checkConfig'
import { createInert } from './createInert'
import { categories } from './services/categories'
import { configureOnce, single } from './single'
import type { AskFirst, Config, DefaultCategoryId } from './types'

export { AskFirstError } from './core/AskFirstError'
export type * from './types'

/**
 * Starts askfirst: gates, record, and the banner where it has to ask. Again, it returns the same instance; without a
 * window (SSR) one that refuses.
 * @throws AskFirstError for a mistake in the config; all stays refused
 */
export function init<const Id extends string = never, const C extends string = DefaultCategoryId>(
  config: Config<Id, C> = {},
): AskFirst<Id | C> {
  if (typeof window === 'undefined') return createInert(config)
  const running = single(window, bundledFiles)
  if (running.config === undefined) checkConfig(config, categories)
  configureOnce(running, config)
  return running.askfirst
}
