import { AskFirstError } from '../core/AskFirstError'
import type { MarkConfig } from './MarkConfig'
import type { MarkerOptions } from './Marker'

const push = '(window.askfirst = window.askfirst || []).push('

const attribute = (key: string, value: unknown): [name: string, text: string][] => {
  const name = `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? [[name, value.join(' ')]] : []
  return /^(?:string|number|boolean)$/.test(typeof value) ? [[name, String(value)]] : []
}
/** In ASCII: nobody knows what encoding the page has. */
const quoted = (text: string) =>
  text.replace(/[&"]|[^\0-\x7f]/gu, (char) =>
    char === '"' ? '&quot;' : char === '&' ? '&amp;' : `&#${char.codePointAt(0)};`,
  )
/** `<` would let it end the script, and `&` breaks XML: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements */
const written = (json: string) =>
  json.replace(/[<&]|[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * askfirst's own tag with the site's config: as attributes what they can say, the rest in a script before it.
 * @throws AskFirstError for a function in the config, which HTML cannot carry
 */
export function firstTag(config: MarkConfig): MarkerOptions['first'] {
  const { url, script, allows, onMark, ...rest } = config
  if (!script) return
  const texts: [name: string, text: string][] = []
  const left: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(rest)) {
    const found = attribute(key, value)
    if (found.length) texts.push(...found)
    else if (value !== undefined) left[key] = value
  }
  const json = JSON.stringify(left, (key, value: unknown) => {
    if (typeof value !== 'function') return value
    throw new AskFirstError(
      `config.${key} is a function, which a page cannot be given. Leave script out, or push it there.`,
    )
  })
  const nonce = rest.nonce ? ` nonce="${quoted(rest.nonce)}"` : ''
  const said = texts.filter(([name]) => name !== 'data-nonce').map(([name, text]) => ` ${name}="${quoted(text)}"`)
  const before = json === '{}' ? '' : `<script${nonce}>${push}${written(json)})</script>`
  return {
    html: `${before}<script src="${quoted(script)}"${nonce}${said.join('')}></script>`,
    isThere: ({ tagName, attrs }, text) =>
      tagName === 'script' &&
      (text.startsWith(push) || attrs.some(({ name, value }) => name === 'src' && value === script)),
  }
}
