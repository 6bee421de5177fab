import type { AskFirst } from '../types'
import { createPlaceholder, type Placeholder } from './createPlaceholder'
import { readBox } from './readBox'
import { standIns } from './standIns'

type Held = HTMLIFrameElement | HTMLTemplateElement

interface Frame {
  held: Held
  frame: HTMLIFrameElement
  /** Its box is the frame's. */
  model: HTMLIFrameElement
}

/** A frame that nobody can see is a beacon, not content. */
const isSeen = ({ width, height }: HTMLIFrameElement, { display, visibility }: CSSStyleDeclaration) =>
  display !== 'none' && visibility !== 'hidden' && !/^[01](px)?$/.test(width) && !/^[01](px)?$/.test(height)

/**
 * Puts a placeholder of the same box before each held frame, which our style sheet then hides. All are read, then all
 * written: one layout for however many. Unseen ones get none.
 */
export function drawPlaceholders(askfirst: AskFirst, elements: Held[]): Placeholder[] {
  const empty = standIns()
  const frames = elements.flatMap((held): Frame[] => {
    if (held instanceof HTMLIFrameElement) return [{ held, frame: held, model: held }]
    const frame = held.content.querySelector('iframe')
    return frame ? [{ held, frame, model: empty.of(held, frame) }] : []
  })
  const seen = frames.flatMap(({ held, frame, model }) => {
    const style = getComputedStyle(model)
    const display = style.display.replace(/^inline$/, 'inline-block')
    return isSeen(frame, style) ? [{ held, frame, model, display }] : []
  })
  const drawn = seen.map(({ held, frame, model, display }) => {
    const placeholder = createPlaceholder(askfirst, held, frame)
    placeholder.keep()
    if (model !== held) model.style.setProperty('display', 'none', 'important')
    return { placeholder, model, display }
  })
  const boxes = drawn.map(({ model }) => readBox(model))
  drawn.forEach(({ placeholder, display }, index) => {
    const { style } = placeholder.box
    style.setProperty('display', display)
    for (const [property, value] of boxes[index] ?? []) style.setProperty(property, value)
  })
  empty.remove()
  return drawn.map(({ placeholder }) => placeholder)
}
