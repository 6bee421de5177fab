import { bundledFiles } from './bundledFiles'
import { createStart, type Start } from './createStart'
import { createSeal } from './sealing/createSeal'
import { unsealed } from './sealing/unsealed'

export { AskFirstError } from './core/AskFirstError'
export { regimeOf } from './core/regimeOf'
export type * from './types'

/** As `init` of `askfirst`, sealed unless `guard` is `hold`. */
export const init: Start = createStart({ ...bundledFiles, seal: createSeal }, unsealed)
