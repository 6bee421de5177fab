import type { Build } from './Build'
import { checkConfig } from './core/checkConfig'
import { createInert } from './createInert'
import { categories } from './services/categories'
import { configureOnce, single } from './single'
import type { AskFirst, CatalogueId, Config, DefaultCategoryId, Service } from './types'

/** Of a service as the config names it. One parameter for the id of both forms would take it from one of them only. */
type IdOf<Given> = Given extends Service<infer Id> ? Id : Given & string

/**
 * Starts askfirst: gates, record, and the banner where it has to ask. Again, it returns the same instance; without a
 * window (SSR) one that refuses.
 * @throws AskFirstError for a mistake in the config; all stays refused
 */
export type Start = <const Given extends CatalogueId | Service = never, const C extends string = DefaultCategoryId>(
  config?: Omit<Config<string, C>, 'services'> & { services?: readonly Given[] },
) => AskFirst<IdOf<Given> | C>

/**
 * `init` of one build of the module.
 * @param checked the config as the check takes it
 */
export const createStart =
  (build: Build, checked: (config: Config) => unknown = (config) => config): Start =>
  (config = {}) => {
    if (typeof window === 'undefined') return createInert(checked(config))
    const running = single(window, build)
    if (running.config === undefined) checkConfig(checked(config), categories)
    configureOnce(running, config)
    return running.askfirst
  }
