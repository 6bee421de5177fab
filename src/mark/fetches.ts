import type { Token } from 'parse5'
import { css } from './css'
import { srcsetUrls } from './srcsetUrls'

/** An attribute that makes the browser fetch, now or on a click. */
export interface Fetch {
  attribute: string
  urls: string[]
}

/** https://html.spec.whatwg.org/#attributes-3, and what is obsolete but still fetched. */
const table: Readonly<Record<string, string>> = {
  a: 'ping attributionsrc',
  area: 'ping attributionsrc',
  audio: 'src',
  body: 'background',
  button: 'formaction',
  embed: 'src',
  form: 'action',
  frame: 'src',
  iframe: 'src',
  image: 'src srcset attributionsrc',
  img: 'src srcset attributionsrc',
  input: 'formaction',
  link: 'href imagesrcset',
  object: 'data',
  script: 'src attributionsrc',
  source: 'src srcset',
  table: 'background',
  tbody: 'background',
  td: 'background',
  tfoot: 'background',
  th: 'background',
  thead: 'background',
  tr: 'background',
  track: 'src',
  video: 'src poster',
}
/** https://svgwg.org/svg2-draft/linking.html */
const svg: Readonly<Record<string, string>> = {
  feimage: 'href xlink:href',
  image: 'href xlink:href',
  script: 'href xlink:href',
  use: 'href xlink:href',
}
/** The kinds of link that fetch or connect: https://html.spec.whatwg.org/#linkTypes */
const rels =
  /^(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|icon|apple-touch-icon(?:-precomposed)?|apple-touch-startup-image|mask-icon|fluid-icon|manifest|import|compression-dictionary)$/i

const split = (attribute: string, value: string) => {
  if (/srcset$/.test(attribute)) return srcsetUrls(value)
  if (/^(?:ping|attributionsrc)$/.test(attribute)) return value.split(/\s+/).filter(Boolean)
  return attribute === 'style' ? css.urls(value) : [value]
}

/** What a tag would fetch, by attribute. `tag` is its name in small letters, `isSvg` where it is no HTML element. */
export function fetches(tag: string, attributes: readonly Token.Attribute[], isSvg: boolean): Fetch[] {
  const value = (name: string) => attributes.find((one) => one.name === name)?.value ?? ''
  // Three that no style draws; and a mark on a template would unpack it.
  const isUnseen = /^(?:script|style|template)$/.test(tag)
  let names = `${(isSvg ? svg : table)[tag] ?? ''} ${isUnseen ? '' : 'style'}`
  if (tag === 'input' && /^image$/i.test(value('type'))) names += ' src'
  if (
    tag === 'link' &&
    !value('rel')
      .split(/\s+/)
      .some((rel) => rels.test(rel))
  )
    names = 'style'
  const wanted = new Set(names.split(' '))
  return attributes
    .filter(({ name }) => wanted.has(name))
    .map(({ name, value }) => ({ attribute: name, urls: split(name, value) }))
}
