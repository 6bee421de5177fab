import base from '../../styles/base.css?inline'
import type { Unsubscribe } from '../types'

const adopted = new Map<string, { sheet: CSSStyleSheet; users: number }>()

function adoptOne(css: string): Unsubscribe {
  let entry = adopted.get(css)
  if (!entry) {
    entry = { sheet: new CSSStyleSheet(), users: 0 }
    entry.sheet.replaceSync(css)
    document.adoptedStyleSheets.push(entry.sheet)
    adopted.set(css, entry)
  }
  const { sheet } = entry
  entry.users++
  return () => {
    if (--entry.users) return
    adopted.delete(css)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}

/**
 * Adopts a sheet, once for however many use it, after the one that they all stand on: what it resets must not come
 * last. A constructed sheet is no inline style, so a strict Content-Security-Policy lets it pass.
 */
export function adopt(css: string): Unsubscribe {
  const undo = [adoptOne(base), adoptOne(css)]
  return () => {
    for (const one of undo.splice(0)) one()
  }
}
