import type { Handler } from '../../support/hosts'
import { script } from '../../support/script'

/** A worker's files. What it reports to stands in its query, and so that it ran, it asks its own site for `/reached`. */
export const nestedWorkers: Record<string, Handler> = {
  '/reached': (_, response) => void response.end(),
  '/leaf.js': script(`fetch(location.search.slice(1)).catch(() => {}); fetch('reached' + location.search)`),
  '/branch.js': script(`new Worker('leaf.js' + location.search)`),
}
