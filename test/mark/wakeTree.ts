import { defaultTreeAdapter as adapter, html, parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

type Parent = Tree.ParentNode
type Child = Tree.ChildNode

const sleeping = /^data-askfirst-(.+)$/

/** What `src/gates` does to a marked element, once everything is allowed. */
function wakeElement(element: Tree.Element) {
  const { attrs } = element
  const isAsleep = attrs.some(({ name }) => name === 'data-askfirst' || sleeping.test(name))
  if (!isAsleep) return
  const woken = new Map<string, { name: string; value: string; prefix?: string; namespace?: string }>()
  for (const one of attrs) {
    const isPlain = one.name === 'type' && one.value === 'text/plain'
    if (!sleeping.test(one.name) && one.name !== 'data-askfirst' && !isPlain) {
      woken.set(one.prefix ? `${one.prefix}:${one.name}` : one.name, one)
    }
  }
  for (const { name, value } of attrs) {
    const real = sleeping.exec(name)?.[1]
    if (real === 'xlink:href') woken.set(real, { name: 'href', prefix: 'xlink', namespace: html.NS.XLINK, value })
    else if (real === 'formaction' && element.tagName === 'form') woken.set('action', { name: 'action', value })
    else if (real) woken.set(real, { name: real, value })
  }
  element.attrs = [...woken.values()]
}

function wake(parent: Parent) {
  for (let at = 0; at < parent.childNodes.length; at++) {
    const child = parent.childNodes[at]
    if (!child || !('tagName' in child)) continue
    const isMarked = child.attrs.some(({ name }) => name === 'data-askfirst')
    if (child.nodeName === 'template' && 'content' in child && isMarked) {
      parent.childNodes.splice(at, 1, ...child.content.childNodes)
      at--
      continue
    }
    wakeElement(child)
    if ('content' in child) wake(child.content)
    wake(child)
  }
}

/** The markup of `<noscript>` is text to a browser with script, so it is parsed apart. */
function openNoscript(parent: Parent) {
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue
    if ('content' in child) openNoscript(child.content)
    const [text] = child.childNodes
    const isHtml = child.namespaceURI === html.NS.HTML
    if (child.nodeName === 'noscript' && isHtml && child.childNodes.length === 1 && text && adapter.isTextNode(text)) {
      child.childNodes = parseFragment(text.value).childNodes
    }
    openNoscript(child)
  }
}

const plain = (node: Child | Parent): unknown => {
  if ('value' in node) return node.value
  if ('data' in node) return `<!--${node.data}-->`
  if (!('childNodes' in node)) return node.nodeName
  const given = 'attrs' in node ? node.attrs : []
  // An empty type is as good as none.
  const attrs = given
    .filter(({ name, value }) => name !== 'type' || value !== '')
    .map(({ name, value, prefix }) => `${prefix ?? ''}:${name}=${value}`)
  const content = 'content' in node ? plain(node.content) : undefined
  const namespace = 'namespaceURI' in node ? node.namespaceURI : ''
  return [node.nodeName, namespace, attrs.sort(), node.childNodes.map(plain), content]
}

/** The document that a browser makes of some HTML, by the standard, in a form to compare; `isWoken`: after waking. */
export function treeOf(text: string, isWoken = false): unknown {
  const document = parse(text)
  openNoscript(document)
  if (isWoken) wake(document)
  return plain(document)
}

/** Every element with what it would fetch as it stands: sleeping templates left out. */
export function* awake(parent: Parent): Generator<Tree.Element> {
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue
    yield child
    const isAsleep = child.attrs.some(({ name }) => name === 'data-askfirst')
    if ('content' in child && !isAsleep) yield* awake(child.content)
    yield* awake(child)
  }
}

/** The document of some HTML with the markup of its `<noscript>` opened. */
export function openDocument(text: string): Tree.Document {
  const document = parse(text)
  openNoscript(document)
  return document
}
