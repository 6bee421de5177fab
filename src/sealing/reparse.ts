const speculation = /(<script\b[^>]*\btype\s*=\s*["']?)speculationrules/gi

interface Parts {
  /** Holds the rest of the page as text. */
  inert: Element
  /** Of the document as it is; what it holds but for the inert text was parsed all the same. */
  body: Element | null
  /** Called once the document is open, before any of the page is in it. */
  opened(): void
  /** All is allowed. */
  isFree: boolean
  page: Window & typeof globalThis & { trustedTypes?: { createPolicy(name: string, rules: object): Rules } }
}

interface Rules {
  createHTML(text: string): string
}

/** Gives an element of the new document what its forerunner has: attributes, and the nodes before the inert text. */
function inherit(element: Element, { attributes }: Element, nodes: Node[]) {
  for (const { name, value } of attributes) element.setAttribute(name, value)
  // Moved, not written: what has run once does not run again.
  element.append(...nodes)
}

/**
 * Parses the rest of the page for real, in the same document: what precedes it stays, scripts run as if the parser had
 * met them first, and `DOMContentLoaded` and `load` come when they are through. Gates that are on see it as written HTML.
 */
export function reparse({ inert, body, opened, isFree, page }: Parts): void {
  const { document } = page
  const { documentElement: root, head, doctype } = document
  // No policy stops them, and no gate hears of them in time: https://wicg.github.io/nav-speculation/speculation-rules.html
  const text = (inert.textContent ?? '').replace(isFree ? /$^/ : speculation, '$1text/plain')
  const type = doctype ? new page.XMLSerializer().serializeToString(doctype) : ''
  const before = ({ childNodes }: Element) =>
    [...childNodes].filter((node) => node.compareDocumentPosition(inert) & 4 && !node.contains(inert))
  const isInBody = body?.contains(inert) === true
  const [inHead, inBody] = [before(head), body && isInBody ? before(body) : []]
  // The page has an end tag of the same kind.
  const rest = body && !isInBody ? [...body.childNodes] : []

  let rules: Rules | undefined
  const write = (html: string) => {
    try {
      document.write(rules?.createHTML(html) ?? html)
    } catch (error) {
      // Where all is allowed no gate makes it trusted.
      if (rules || !page.trustedTypes) throw error
      rules = page.trustedTypes.createPolicy('askfirst-page', { createHTML: (given: string) => given })
      document.write(rules.createHTML(html))
    }
  }
  document.open()
  opened()
  write(`${type}<html><head>`)
  inherit(document.documentElement, root, [])
  inherit(document.head, head, inHead)
  if (body && isInBody) {
    write('</head><body>')
    inherit(document.body, body, inBody)
  }
  // A tag that does not end is kept back by the gates until it does.
  write(/<[^>]*$/.test(text) ? `${text}<!---->` : text)
  document.body?.append(...rest)
  document.close()
}
