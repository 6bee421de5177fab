import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'

/** All that the parser ever asks an open element for. */
export interface Open {
  name: string
  namespace: html.NS
  attributes: Token.Attribute[]
  parent: Open | null
  content?: Open
  mode?: html.DOCUMENT_MODE
}

export type EmptyTree = TreeAdapterTypeMap<Open, Open, Open, Open, Open, Open, Open, Open, Open, Open>

const node = (name: string, namespace = html.NS.HTML, attributes: Token.Attribute[] = []): Open => ({
  name,
  namespace,
  attributes,
  parent: null,
})
const nothing = () => {}
const text = node('')

/**
 * A tree that forgets: elements know their parent, no parent its children. So the parser is true to the standard about
 * where it stands, and a document without end takes no more memory than its open elements.
 */
export const emptyTree: TreeAdapter<EmptyTree> = {
  createDocument: () => node(''),
  createDocumentFragment: () => node(''),
  createElement: node,
  createCommentNode: () => text,
  createTextNode: () => text,
  appendChild(parent, child) {
    if (child !== text) child.parent = parent
  },
  insertBefore(parent, child) {
    if (child !== text) child.parent = parent
  },
  detachNode(child) {
    child.parent = null
  },
  getParentNode: ({ parent }) => parent,
  getChildNodes: () => [],
  getFirstChild: () => null,
  getTagName: ({ name }) => name,
  getNamespaceURI: ({ namespace }) => namespace,
  getAttrList: ({ attributes }) => attributes,
  setTemplateContent(template, content) {
    template.content = content
    content.parent = template
  },
  getTemplateContent: (template) => template.content ?? template,
  getDocumentMode: ({ mode }) => mode ?? html.DOCUMENT_MODE.NO_QUIRKS,
  setDocumentMode(document, mode) {
    document.mode = mode
  },
  adoptAttributes: nothing,
  insertText: nothing,
  insertTextBefore: nothing,
  setDocumentType: nothing,
  setNodeSourceCodeLocation: nothing,
  updateNodeSourceCodeLocation: nothing,
  getNodeSourceCodeLocation: () => null,
  getCommentNodeContent: () => '',
  getTextNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (one): one is Open => one === text,
  isCommentNode: (one): one is Open => one === text,
  isDocumentTypeNode: (_one): _one is Open => false,
  isElementNode: (one): one is Open => one !== text,
}
