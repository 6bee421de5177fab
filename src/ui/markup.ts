import type { Pen } from './Pen'

/** HTML that is safe to put into a page: only `markup` makes it, and it takes all else for text. */
export interface Markup {
  html: string
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const text = (plain: string) => plain.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

export const markup: Pen<Markup> = (tag, attributes = {}, ...children) => {
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${text(value)}"`)
  const inside = children.map((child) => (typeof child === 'string' ? text(child) : child.html))
  return { html: `<${tag}${names.join('')}>${inside.join('')}${tag === 'br' ? '' : `</${tag}>`}` }
}
