import type { AskFirst } from '../types'
import { createPlaceholder, type Placeholder } from './createPlaceholder'
import { readBox } from './readBox'
import { standIn } from './standIn'

const heldFrame = (held: Element) =>
  held instanceof HTMLTemplateElement ? held.content.querySelector('iframe') : (held as HTMLIFrameElement)

/** A frame that nobody can see is a beacon, not content. */
const isSeen = ({ width, height }: HTMLIFrameElement, { display, visibility }: CSSStyleDeclaration) =>
  display !== 'none' && visibility !== 'hidden' && !/^[01](px)?$/.test(width) && !/^[01](px)?$/.test(height)

/**
 * Puts a placeholder of the same box before each held frame, which our style sheet then hides. All are read, then all
 * written: one layout for however many. Returns them in the order of what is given; unseen ones have none.
 */
export function drawPlaceholders(askfirst: AskFirst, elements: Element[]): Placeholder[] {
  const frames = elements.flatMap((held) => {
    const frame = heldFrame(held)
    if (!frame) return []
    return [{ held, frame, shown: held instanceof HTMLTemplateElement ? standIn(held, frame) : frame }]
  })
  const seen = frames.flatMap((one) => {
    const style = getComputedStyle(one.shown)
    const { display } = style
    return isSeen(one.frame, style) ? [{ ...one, display: display === 'inline' ? 'inline-block' : display }] : []
  })
  const drawn = seen.map((one) => {
    const placeholder = createPlaceholder(askfirst, one.held, one.frame)
    one.shown.before(placeholder.box)
    return { ...one, placeholder }
  })
  const boxes = drawn.map(({ shown }) => readBox(shown))
  drawn.forEach(({ placeholder, display }, index) => {
    const { style } = placeholder.box
    style.setProperty('display', display)
    for (const [property, value] of boxes[index] ?? []) style.setProperty(property, value)
  })
  for (const { held, shown } of frames) if (shown !== held) shown.remove()
  return drawn.map(({ placeholder }) => placeholder)
}
