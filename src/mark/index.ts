export { AskFirstError } from '../core/AskFirstError'
export type { Mark, MarkConfig } from './MarkConfig'
export { mark } from './mark'
export { markStream } from './markStream'
