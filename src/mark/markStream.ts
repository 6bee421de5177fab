import { createMarker } from './createMarker'
import { createRules } from './createRules'
import { firstTag } from './firstTag'
import type { MarkConfig } from './MarkConfig'

/**
 * As `mark`, for HTML that is still on its way: holds back a tag until it is whole and an inline script or style sheet
 * until it has been read, 256 Ki UTF-16 units at most; a longer one is judged by its head. Each stream is one document.
 * @throws AskFirstError for a mistake in the config
 */
export function markStream(config: MarkConfig = {}): TransformStream<string, string> {
  const marker = createMarker(createRules(config), { onMark: config.onMark, first: firstTag(config) })
  const pass = (html: string, controller: TransformStreamDefaultController<string>) => {
    if (html) controller.enqueue(html)
  }
  return new TransformStream({
    transform: (chunk, controller) => pass(marker.write(chunk), controller),
    flush: (controller) => pass(marker.end(), controller),
  })
}
