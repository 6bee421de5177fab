import type { Config } from '../types'

/** One tag that was put to sleep. */
export interface Mark {
  /** Line of the tag, from 1; in the markup of a `<noscript>`, from its own first line. */
  line: number
  /** `script`, `img`, … */
  tag: string
  /** The addresses that it would have fetched, or what an inline script does: `calls fbq`. */
  why: string[]
  /** Every service, or for the seal every host, that must be allowed before it wakes. */
  ids: string[]
}

/** The site's config, and what the marker alone asks for. */
export interface MarkConfig extends Config {
  /** URL of the page. It tells the site's own host and resolves what is relative; default: the first of `site.domains`. */
  url?: string
  /** URL of askfirst's script: its tag, with this config, becomes the first in `<head>`, unless it stands there. */
  script?: string
  /** Ids that may run now, so that nothing of theirs is put to sleep; default: what is exempt. */
  allows?: (id: string) => boolean
  /** Told of each tag that is put to sleep. */
  onMark?: (mark: Mark) => void
}
