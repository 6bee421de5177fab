import type { Token } from 'parse5'
import { attribute } from './attribute'

function decode(data: string, isEncoded: boolean) {
  try {
    return isEncoded ? atob(data) : decodeURIComponent(data)
  } catch {
    return ''
  }
}

/** The page or the script that a frame carries in its own tag. */
export function frameText(token: Token.TagToken): { html: string; script: string } {
  const src = attribute(token, 'src') ?? ''
  const [, isEncoded, data = ''] = /^\s*data:(?:text\/html|[^,;]*xml)[^,]*?(;base64)?,([\s\S]*)/i.exec(src) ?? []
  const [, script = ''] = /^\s*javascript:([\s\S]*)/i.exec(src) ?? []
  return { html: attribute(token, 'srcdoc') ?? decode(data, Boolean(isEncoded)), script }
}
