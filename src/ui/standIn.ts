/** An empty frame where a template's will be: the page's rules are written for frames, like `.video iframe`. */
export function standIn(template: HTMLTemplateElement, frame: HTMLIFrameElement): HTMLIFrameElement {
  const empty = document.createElement('iframe')
  for (const name of ['class', 'id', 'style', 'width', 'height', 'frameborder', 'hidden']) {
    const value = frame.getAttribute(name)
    if (value !== null) empty.setAttribute(name, value)
  }
  template.before(empty)
  return empty
}
