import { checkConfig } from './core/checkConfig'

/**
 * The first mistake in a config, or undefined. Lazy for the script tag, whose visitors need it only to be asked, and who
 * have the categories of the catalogue already.
 */
export function check(config: unknown, categories: Readonly<Record<string, string>>): unknown {
  try {
    checkConfig(config, categories)
    return undefined
  } catch (error) {
    return error
  }
}
