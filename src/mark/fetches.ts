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

const wantedOf = (rows: Readonly<Record<string, string>>) =>
  new Map(Object.entries(rows).map(([tag, names]) => [tag, new Set(names.split(' '))]))
const wanted = { html: wantedOf(table), svg: wantedOf(svg) }
/** Three that no style draws; and a mark on a template would unpack it. */
const unseen = /^(?:script|style|template)$/

/** What a tag would fetch, by attribute. `tag` is its name in small letters, `isSvg` where it is no HTML element. */
export function fetches(tag: string, attributes: readonly Token.Attribute[], isSvg: boolean): Fetch[] {
  if (!attributes.length) return []
  const names = wanted[isSvg ? 'svg' : 'html'].get(tag)
  const value = (name: string) => attributes.find((one) => one.name === name)?.value ?? ''
  const isLink = tag === 'link'
  const isImage = tag === 'input' && /^image$/i.test(value('type'))
  return attributes
    .filter(({ name }) => {
      if (name === 'style') return !unseen.test(tag)
      return (
        (isImage && name === 'src') ||
        (names?.has(name) &&
          (!isLink ||
            value('rel')
              .split(/\s+/)
              .some((rel) => rels.test(rel))))
      )
    })
    .map(({ name, value }) => ({ attribute: name, urls: split(name, value) }))
}
