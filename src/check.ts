import { checkConfig } from './core/checkConfig'
import { categories } from './services/categories'

/** The first mistake in a config, or undefined. Lazy for the script tag, whose visitors need it only to be asked. */
export function check(config: unknown): unknown {
  try {
    checkConfig(config, categories)
    return undefined
  } catch (error) {
    return error
  }
}
