import type { AskFirst, Config } from './types'

export interface Running {
  askfirst: AskFirst
  /** Takes the config, or takes it anew. Until then everything is refused. */
  configure(config: Config): void
  /** Ends in refusing everything: the config cannot be meant. */
  refuse(): void
}
