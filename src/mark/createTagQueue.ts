import type { ScriptText } from './readScript'

interface Script extends Pick<ScriptText, 'code' | 'strings'> {
  text: string
  /** The services that it is known to need. */
  ids: readonly string[]
}

/** By the beginning of a tag's id: https://support.google.com/tagmanager/answer/13034131 */
const products: Readonly<Record<string, string>> = {
  G: 'google-analytics',
  UA: 'google-analytics',
  AW: 'google-ads',
  DC: 'google-ads',
  GT: 'google-tag-manager',
  GTM: 'google-tag-manager',
}
const call = /(?<![\w$.]|\bfunction\s{1,9})(?:window\s*\??\.\s*)?gtag\s*\(/g
const touch = /(?<![\w$.])(?:window\s*\??\.\s*)?(?:dataLayer|gtag)\b/

/**
 * Google's queue, `dataLayer`, of one document. The stub, defaults of consent and the page's own entries are mere data
 * and stay awake, until a script that fills the queue sleeps: what comes after it must come after it still.
 */
export function createTagQueue(): (script: Script) => { id: string; why: string } | undefined {
  let last = ''

  return ({ code, text, strings, ids }) => {
    const isFilling = touch.test(code) || (ids.length > 0 && strings.some((one) => one.text === 'dataLayer'))
    if (!isFilling) return
    const command = [...code.matchAll(call)]
      .map(({ 0: before, index }) => /^\s*["'`](\w+)/.exec(text.slice(index + before.length))?.[1] ?? '')
      .find((name) => name !== 'consent' && name !== 'set')
    const named = strings.map((one) => products[/^([A-Z]+)-\w/.exec(one.text)?.[1] ?? '']).find(Boolean)
    const own = ids.at(-1)
    const id = command === undefined ? own : (named ?? own ?? (last || 'google-analytics'))
    if (id) last = id
    if (id && command !== undefined) return { id, why: `calls gtag('${command}')` }
    return !own && last ? { id: last, why: 'keeps the order of dataLayer' } : undefined
  }
}
