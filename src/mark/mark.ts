import { createMarker } from './createMarker'
import { createRules } from './createRules'
import { firstTag } from './firstTag'
import type { MarkConfig } from './MarkConfig'

/**
 * Puts to sleep what a page must not fetch or run before consent: what the config declares and what the catalogue
 * knows, and for `guard: 'seal'` all that is not the site's own. Every other byte stays. Marked HTML comes back as it is.
 * @throws AskFirstError for a mistake in the config
 */
export function mark(html: string, config: MarkConfig = {}): string {
  const marker = createMarker(createRules(config), { onMark: config.onMark, first: firstTag(config) })
  return marker.write(html) + marker.end()
}
