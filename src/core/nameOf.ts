import type { Policy } from '../types'

/** What all that is kept on the device is named after. */
export const nameOf = ({ config }: Policy): string => config.cookie?.name ?? 'askfirst'
