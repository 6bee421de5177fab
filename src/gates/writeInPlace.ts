import type { trust } from './trust'

/**
 * What a script that wakes late writes would open the document anew and blank the page
 * (https://html.spec.whatwg.org/#document-write-steps): it goes where the script stands, until the undo.
 * @param awake the scripts that were woken
 */
export function writeInPlace(
  document: Document,
  awake: WeakSet<Element>,
  trusted: ReturnType<typeof trust>,
): () => void {
  const put = (name: 'write' | 'writeln') => {
    const native = document[name]
    document[name] = (...texts: string[]) => {
      const script = document.currentScript
      if (!script || !awake.has(script)) return native.apply(document, texts)
      script.before(document.createRange().createContextualFragment(trusted.createHTML(texts.join(''))))
    }
  }
  put('write')
  put('writeln')
  return () => {
    Reflect.deleteProperty(document, 'write')
    Reflect.deleteProperty(document, 'writeln')
  }
}
