import type { Source } from '../types'

/** Their order is that of the cookie's numbers. */
export const sources: readonly Source[] = ['banner', 'preferences', 'placeholder', 'declaration', 'api', 'imported']
