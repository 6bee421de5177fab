/** The open shadow roots under a node: no query enters them, and of those that HTML declares no hook tells. */
export const openRoots = (node: ParentNode): ShadowRoot[] =>
  [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRoots(shadowRoot)] : [],
  )
