import type en from './descriptions/en'

/**
 * What a service does, or why a necessary one is necessary. A new one is added in English; then no other language
 * compiles until it has it, too.
 */
export type DescriptionId = keyof typeof en
