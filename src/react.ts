import { useSyncExternalStore } from 'react'
import { hooksBy } from './hooksBy'

export type { Hooks } from './hooksBy'

/** `export const { useAllows } = createHooks(init({ services: ['youtube'] }))` */
export const createHooks = hooksBy(useSyncExternalStore)
