import type { Rules } from './createRules'
import { createTagQueue } from './createTagQueue'
import { readScript } from './readScript'
import { scriptNames } from './scriptNames'
import { snippets } from './snippets'

/** What an inline script needs before it may run, and by what it was known. */
export interface Reading {
  ids: string[]
  why: string[]
}

/** What fetches an address or puts one into the page. */
const fetching =
  /\b(?:createElement(?:NS)?|Image|import|importScripts|sendBeacon|fetch|XMLHttpRequest|WebSocket|EventSource|Worker|write(?:ln)?|getScript|loadScript|innerHTML|insertAdjacentHTML)\b|\.\s*src\b/
/** `//x.com/a`, `https://x.com`, `x.com/a`, and `.x.com/a`, whose first part another string adds. */
const address = /^\s*(?:https?:)?\/\/[^\s"'<>]+|^\.?[\w-]+(?:\.[\w-]+)+\/[^\s"'<>]*$/

/** Players and maps: a site's own code shows them on demand. */
const embeds = new Set(['google-maps', 'vimeo', 'youtube'])

const complete = (text: string) => {
  const [found] = address.exec(text) ?? []
  if (!found) return undefined
  const bare = found.trim()
  return /^(?:https?:)?\/\//.test(bare) ? bare : `//${bare.startsWith('.') ? `www${bare}` : bare}`
}

/**
 * Reads the inline scripts of one document, in order: those that load a service, that carry its snippet, or that use
 * what its snippet defines. Own code stays awake where it merely mentions one: where it would call a vendor later, from
 * functions, and defines things that other scripts may need.
 */
export function createScriptReader(rules: Rules): (text: string) => Reading {
  const queue = createTagQueue()

  return (given) => {
    // Most scripts have nothing to do with it, and reading one takes time.
    if (!scriptNames.any(given) && !(fetching.test(given) && /\/\/|\.[a-z]{2,}\//i.test(given)))
      return { ids: [], why: [] }
    const text = given.replace(/\b(window|self|globalThis)\s*\[\s*(["'])([\w$]+)\2\s*\]/g, '$1.$3')
    const { code, immediate, top, strings } = readScript(text)
    // What asks askfirst is ours: it waits by itself.
    if (/\baskfirst\b/.test(code)) return { ids: [], why: [] }
    const isOwn = scriptNames.hasOwn(top)
    const ids: string[] = []
    const why: string[] = []

    if (fetching.test(code)) {
      const isAtOnce = fetching.test(immediate)
      for (const { text, isLater } of strings) {
        const url = complete(text)
        for (const id of url ? rules.known(url) : []) {
          if (isOwn && (isLater || !isAtOnce) && (embeds.has(id) || !snippets[id])) continue
          ids.push(id)
          why.push(`loads ${url?.replace(/^(?:https?:)?\/\//, '')}`)
        }
      }
    }
    const used = scriptNames.find(isOwn ? immediate : code, text)
    for (const { id, name } of used) {
      ids.push(id)
      why.push(`uses ${name}`)
    }
    const queued = queue({ code: isOwn ? immediate : code, text, strings, ids })
    if (queued) {
      ids.push(queued.id)
      why.push(queued.why)
    }
    return { ids: rules.asleep(ids), why: [...new Set(why)] }
  }
}
