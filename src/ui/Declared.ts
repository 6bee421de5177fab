import type { AskFirst } from '../types'

/** What a declaration is drawn from. Of the running instance, or of a config alone. */
export type Declared = Pick<AskFirst, 'policy' | 'words' | 'language'>
