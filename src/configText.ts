import type { Config } from './types'

/** What two configs are compared by. A signal may hold anything, a circular client too, and stays out of it. */
export const configText = (config: Config): string =>
  JSON.stringify(config, (key, value) => (key === 'signals' ? null : value))
