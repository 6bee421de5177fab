import { bundledFiles } from './bundledFiles'
import { unsealed } from './core/unsealed'
import { createStart, type Start } from './createStart'
import { checkSeal } from './sealing/checkSeal'
import { createSeal } from './sealing/createSeal'

export { AskFirstError } from './core/AskFirstError'
export { regimeOf } from './core/regimeOf'
export type * from './types'

const start = createStart({ ...bundledFiles, seal: createSeal }, unsealed)

/** As `init` of `askfirst`, sealed unless `guard` is `hold`. */
export const init: Start = (config) => {
  const askfirst = start(config)
  if (typeof window !== 'undefined') checkSeal.check(window, config?.guard)
  return askfirst
}
