import { checkConfig } from '../../src/core/checkConfig'
import { createPolicy } from '../../src/core/createPolicy'
import { categories } from '../../src/services/categories'
import type { Config, Policy } from '../../src/types'

/** The policy of a config that is proved to be a good one, with the real catalogue. */
export const policyOf = (config: Config = {}): Policy => createPolicy(checkConfig(config, categories), categories)
