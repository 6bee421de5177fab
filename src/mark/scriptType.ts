import type { Token } from 'parse5'
import { attribute } from './attribute'

/** https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const javascript =
  /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/

/** `code` runs, `rules` are for speculation, anything else is data: https://html.spec.whatwg.org/#prepare-the-script-element */
export function scriptType(token: Token.TagToken): 'code' | 'rules' | 'data' {
  const language = attribute(token, 'language')
  const type = (attribute(token, 'type') ?? (language ? `text/${language}` : '')).trim().toLowerCase()
  if (javascript.test(type)) return 'code'
  return type === 'speculationrules' ? 'rules' : 'data'
}
