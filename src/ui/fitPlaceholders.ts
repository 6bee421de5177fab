import type { Placeholder } from './createPlaceholder'
import { readBox } from './readBox'
import { standIns } from './standIns'

/**
 * Gives placeholders the boxes that the page's rules have for their frames: again when the window changes, because
 * rules differ by its width. All are read, then all written.
 */
export function fitPlaceholders(placeholders: Iterable<Placeholder>, empty = standIns()): void {
  const models = [...placeholders].map(({ held, frame, box }) => ({ box, model: empty.of(held, frame) }))
  for (const { model } of models) {
    // What is not rendered keeps its percentages; a held frame is hidden already.
    if (!model.dataset.askfirstHeld) model.style.setProperty('display', 'none', 'important')
  }
  const boxes = models.map(({ box, model }) => ({ box, properties: readBox(model) }))
  for (const { box, properties } of boxes) {
    for (const [property, value] of properties) box.style.setProperty(property, value)
  }
  empty.remove()
}
