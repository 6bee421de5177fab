import type { Lazy } from './effects/Lazy'
import type { InstallSeal } from './sealing/Sealed'

/** What one build has and another has not. */
export interface Build extends Lazy {
  seal?: InstallSeal
}
