import type { AskFirst } from '../../src/types'

declare global {
  interface Window {
    askfirst: AskFirst
    /** What has run, in order, by the names of files and tags. */
    ran?: string[]
    /** How often the counter's script has run. */
    hits?: number
    /** What the ways in and out threw where they were called. */
    thrown?: string[]
  }
}
