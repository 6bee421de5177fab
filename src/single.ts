import type { Build } from './Build'
import { configText } from './configText'
import { init } from './init'
import type { Running } from './Running'
import type { Config } from './types'

/** Shared by every copy of askfirst in a page: two tags, a tag and a module, two versions. */
const key = Symbol.for('askfirst')

interface Kept extends Running {
  /** The config that it was given, as text; absent until then. */
  config?: string
  complained?: boolean
}

/** The one running askfirst of this page; made when there is none. */
export function single(page: Window & typeof globalThis & { [key]?: Kept }, build: Build): Kept {
  const kept = page[key] ?? init(page, build, () => page[key] === kept && Reflect.deleteProperty(page, key))
  page[key] = kept
  return kept
}

/** Configures it, or says once that it has another config already. */
export function configureOnce(kept: Kept, config: Config): void {
  const text = configText(config)
  if (kept.config === undefined) {
    kept.configure(config)
    kept.config = text
  } else if (kept.config !== text && !kept.complained) {
    kept.complained = true
    console.error('askfirst: it runs already, with another config. Start it once.')
  }
}
