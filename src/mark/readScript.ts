import { findBodies } from './findBodies'

export interface ScriptText {
  /** The script with strings, comments and regular expressions blanked, each character at its place. */
  code: string
  /** As `code`, without what runs later if at all: bodies of functions that nothing calls at once. */
  immediate: string
  /** As `code`, without the body of any function. */
  top: string
  /** In order; `isLater` where the code around it is not immediate. */
  strings: { at: number; text: string; isLater: boolean }[]
}

/** A comment, a string, a regular expression that cannot be told from a division yet, or what opens or ends a body. */
const lexeme =
  /\/\/.*|<!--.*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|`|\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/|[{}]/g
const template = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)?/y
/** After these a slash begins a regular expression: https://tc39.es/ecma262/#sec-lexical-grammar */
const beforeRegex = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|void|delete|do|else))\s*$/
const blank = (text: string) => text.replace(/[^\n]/g, ' ')

function lex(script: string) {
  const strings: { at: number; text: string }[] = []
  /** For each open `{`: does it stand in a template? */
  const open: boolean[] = []
  let code = ''
  let at = 0

  const readTemplate = () => {
    template.lastIndex = at
    const text = template.exec(script)?.[0] ?? ''
    strings.push({ at, text: text.replace(/`$|\$\{$/, '') })
    code += text.endsWith('${') ? `${blank(text.slice(0, -2))} {` : blank(text)
    if (text.endsWith('${')) open.push(true)
    at += text.length
  }

  while (at < script.length) {
    lexeme.lastIndex = at
    const found = lexeme.exec(script)
    const start = found?.index ?? script.length
    code += script.slice(at, start)
    at = start
    if (!found) break
    const [text] = found
    const isDivision = /^\/[^/*]/.test(text) && !beforeRegex.test(code.slice(-40))
    const kept = isDivision ? '/' : /^[{}]/.test(text) ? text : blank(text)
    at += isDivision ? 1 : text.length
    code += kept
    if (/^["']/.test(text)) strings.push({ at: start, text: text.slice(1).replace(/["']$/, '') })
    if (text === '{') open.push(false)
    if (text === '`' || (text === '}' && open.pop())) readTemplate()
  }
  return { code, strings }
}

/**
 * Parts code from text, for what a script is about shows in what it calls, not in the words that it carries: a page's
 * content in a string may hold any address. It goes by tokens, so scripts with mistakes are read as well.
 */
export function readScript(script: string): ScriptText {
  const { code, strings } = lex(script)
  const bodies = findBodies(code)
  /** The bodies stand in the order of their beginnings. */
  const without = (isLeftOut: (body: (typeof bodies)[number]) => boolean) => {
    let left = ''
    let at = 0
    for (const body of bodies) {
      if (body.start < at || !isLeftOut(body)) continue
      left += code.slice(at, body.start) + blank(code.slice(body.start, body.end))
      at = body.end
    }
    return left + code.slice(at)
  }
  let immediate = without(({ isCalled }) => !isCalled)
  // A call in what is called is followed so deep; further down it counts as later.
  for (let depth = 0, isNew = true; isNew && depth < 5; depth++) {
    const called = new Set(
      [...immediate.matchAll(/(?<!\bfunction\s{0,9})(?<![\w$.])([\w$]+)\s*\(/g)].map(([, name]) => name),
    )
    const fresh = bodies.filter(({ name, isCalled }) => !isCalled && name && called.has(name))
    for (const body of fresh) body.isCalled = true
    isNew = fresh.length > 0
    if (isNew) immediate = without(({ isCalled }) => !isCalled)
  }
  const later = (at: number) => bodies.some(({ isCalled, start, end }) => !isCalled && start <= at && at < end)
  return {
    code,
    immediate,
    top: without(() => true),
    strings: strings.map((one) => ({ ...one, isLater: later(one.at) })),
  }
}
