import type en from './purposes/en'

/** What something is kept for. A new one is added in English; then no other language compiles until it has it, too. */
export type PurposeId = keyof typeof en
