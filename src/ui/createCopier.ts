import { element } from './element'
import type { Pen } from './Pen'

/** What would be drawn: its form without the texts, and these, in the order of the document. */
interface Sketch {
  form: string
  texts: string[]
}

const sketch: Pen<Sketch> = (tag, attributes = {}, ...children) => {
  let form = `<${tag}`
  const texts: string[] = []
  for (const name in attributes) form += ` ${name}=${attributes[name]}`
  for (const child of children) {
    if (typeof child === 'string') {
      form += '.'
      texts.push(child)
    } else {
      form += child.form
      texts.push(...child.texts)
    }
  }
  return { form: `${form}>`, texts }
}

/** A drawing that any pen can make. */
type Drawing = <Drawn>(pen: Pen<Drawn>) => Drawn

/**
 * Draws what was not drawn yet in this form, and copies the rest: a thousand services have forty thousand nodes in a few
 * forms, and to copy a node is ten times cheaper than to make it, insert it, and have the gates look at it.
 */
export function createCopier(): (draw: Drawing) => Element {
  const drawn = new Map<string, Node>()
  return (draw) => {
    const { form, texts } = draw(sketch)
    const first = drawn.get(form) ?? (draw(element) as Node)
    drawn.set(form, first)
    const copy = first.cloneNode(true) as Element
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
    for (const text of texts) (walker.nextNode() as Text).data = text
    return copy
  }
}
