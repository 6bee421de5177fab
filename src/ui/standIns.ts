const boxAttributes = ['class', 'id', 'style', 'width', 'height', 'frameborder', 'hidden']

/** What rules for frames, like `.video iframe`, look at: the frame and those it stands in. */
function signature(template: Element, frame: Element): string {
  const parent = template.parentElement
  const looks = [frame, parent, parent?.parentElement].map((element) => [
    element?.localName,
    ...boxAttributes.map((name) => element?.getAttribute(name)),
  ])
  return JSON.stringify(looks)
}

/**
 * Frames that tell by the page's rules what a box is to be: a held frame its own, and an empty one where that of a
 * template will be. A frame costs milliseconds even when it is empty: those of one kind share one.
 */
export function standIns() {
  const made = new Map<string, HTMLIFrameElement>()
  return {
    of(held: Element, frame: HTMLIFrameElement): HTMLIFrameElement {
      if (held === frame) return frame
      const kind = signature(held, frame)
      let empty = made.get(kind)
      if (!empty) {
        empty = document.createElement('iframe')
        for (const name of boxAttributes) {
          const value = frame.getAttribute(name)
          if (value !== null && name !== 'style') empty.setAttribute(name, value)
        }
        // As an attribute, a strict Content-Security-Policy would refuse it.
        empty.style.cssText = frame.style.cssText
        held.before(empty)
        made.set(kind, empty)
      }
      return empty
    },
    remove() {
      for (const empty of made.values()) empty.remove()
    },
  }
}
