/** `page`: one that can be marked. `xml`: drawn and run as it is, SVG say. `unsaid`: the browser looks for itself. */
export type DocumentKind = 'page' | 'xml' | 'unsaid'

/** Types that browsers take for none at all: https://mimesniff.spec.whatwg.org/#interpreting-the-resource-metadata */
const unknown = /^(?:unknown\/unknown|application\/(?:unknown|x-unknown-content-type))$/
const said = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/

/** What a browser makes of a response that it opens by itself; undefined for what runs no code of its own. */
export function documentKind(headers: Headers): DocumentKind | undefined {
  // Of several types one browser takes the first, another the last.
  const types = (headers.get('content-type') ?? '')
    .split(',')
    .map((one) => one.replace(/;.*/s, '').trim().toLowerCase())
  if (types.some((type) => /^(?:text\/html|application\/xhtml\+xml)$/.test(type))) return 'page'
  if (types.some((type) => /[/+]xml$|^text\/xsl$/.test(type))) return 'xml'
  return types.every((type) => said.test(type) && !unknown.test(type)) ? undefined : 'unsaid'
}
