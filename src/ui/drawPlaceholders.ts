import type { AskFirst } from '../types'
import { createPlaceholder, type Placeholder } from './createPlaceholder'
import { fitPlaceholders } from './fitPlaceholders'
import { standIns } from './standIns'

type Held = HTMLIFrameElement | HTMLTemplateElement

/** A frame that nobody can see is a beacon, not content: buttons in its place would take the focus out of sight. */
const isSeen = ({ width, height, style }: HTMLIFrameElement, { display, visibility }: CSSStyleDeclaration) =>
  display !== 'none' &&
  visibility !== 'hidden' &&
  ![width, height, style.width, style.height].some((size) => /^(0\D*|1(px)?)$/.test(size))

/**
 * Puts a placeholder of the same box before each held frame, which our style sheet then hides. All are read, then all
 * written: one layout for however many. Unseen ones get none.
 */
export function drawPlaceholders(askfirst: AskFirst, elements: Held[]): Placeholder[] {
  const empty = standIns()
  const frames = elements.flatMap((held) => {
    const frame = held instanceof HTMLIFrameElement ? held : held.content.querySelector('iframe')
    return frame ? [{ held, frame, model: empty.of(held, frame) }] : []
  })
  const seen = frames.flatMap(({ held, frame, model }) => {
    const style = getComputedStyle(model)
    const display = style.display.replace(/^inline$/, 'inline-block')
    return isSeen(frame, style) ? [{ placeholder: createPlaceholder(askfirst, held, frame), display }] : []
  })
  for (const { placeholder, display } of seen) {
    placeholder.keep()
    placeholder.box.style.setProperty('display', display)
  }
  const drawn = seen.map(({ placeholder }) => placeholder)
  fitPlaceholders(drawn, empty)
  return drawn
}
