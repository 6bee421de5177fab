import type { Policy } from '../types'

/** The cookie's name, and what all else that is kept on the device is named after (`keyOf`). */
export const nameOf = ({ config }: Policy): string => config.cookie?.name ?? 'askfirst'
