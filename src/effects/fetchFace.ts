import type { Config } from '../types'
import type { Lazy } from './Lazy'

/** Asks for the banner's files side by side, so that it waits for no chain of them; each is asked for again where it is used. */
export function fetchFace({ ui }: Config, language: string, lazy: Lazy): void {
  if (ui === undefined) lazy.ui().catch(() => {})
  if (ui !== false) lazy.locale(language).catch(() => {})
}
