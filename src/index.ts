import { bundledFiles } from './bundledFiles'
import { createStart, type Start } from './createStart'

export { AskFirstError } from './core/AskFirstError'
export { regimeOf } from './core/regimeOf'
export type * from './types'

export const init: Start = createStart(bundledFiles)
