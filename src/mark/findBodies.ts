/** A function's body in a script. */
export interface Body {
  start: number
  end: number
  /** Of a declaration; else empty. */
  name: string
  /** Is it called where it stands? */
  isCalled: boolean
}

interface Opened {
  kind: '(' | '{' | '=>'
  /** What stands before it. */
  head: string
  body?: Body
}

const control = /\b(?:if|for|while|switch|with|catch)\s*$/
const called = /^[\s)]*(?:\(|(?:\?\.|\.)\s*(?:call|apply)\s*\()/

/** The bodies of all functions, in the order of their beginnings. `code` has neither strings nor comments. */
export function findBodies(code: string): Body[] {
  const bodies: Body[] = []
  const open: Opened[] = []
  /** What stood before the parentheses that were closed last. */
  let head = ''

  const begin = (start: number, name = ''): Body => {
    const body = { start, end: code.length, name, isCalled: false }
    bodies.push(body)
    return body
  }
  const end = (body: Body | undefined, at: number) => {
    if (!body) return
    body.end = at
    body.isCalled = !body.name && called.test(code.slice(at + 1, at + 61))
  }
  /** An arrow's expression ends with what ends it around, or with its line. */
  const endArrows = (at: number) => {
    for (let last = open.at(-1); last?.kind === '=>'; last = open.at(-1)) {
      open.pop()
      if (!last.body) continue
      const line = /\S[^\S\n]*\n\s*(?=[\w$])/.exec(code.slice(last.body.start, Math.min(at, last.body.start + 2000)))
      last.body.end = line ? last.body.start + line.index + 1 : at
      last.body.isCalled = called.test(code.slice(last.body.end, last.body.end + 60)) && code[last.body.end] === ')'
    }
  }

  for (const { 0: token, index } of code.matchAll(/[(){},;]|=>/g)) {
    const tail = code.slice(Math.max(0, index - 60), index)
    if (token === '=>') {
      if (!/^\s*\{/.test(code.slice(index + 2, index + 60))) {
        open.push({ kind: '=>', head: '', body: begin(index + 2) })
      }
    } else if (token === '(') {
      open.push({ kind: '(', head: tail })
    } else if (token === '{') {
      const isFunction = /=>\s*$/.test(tail) || (/\)\s*$/.test(tail) && !control.test(head))
      const name = /\bfunction\s*\*?\s*([\w$]+)\s*$/.exec(head)?.[1]
      const isDeclared = name && !/[=(,!&|?:]\s*(?:async\s+)?function\s*\*?\s*[\w$]+\s*$/.test(head)
      open.push({ kind: '{', head: '', ...(isFunction && { body: begin(index + 1, isDeclared ? name : '') }) })
    } else {
      endArrows(index)
      if (token === ')' && open.at(-1)?.kind === '(') head = open.pop()?.head ?? ''
      if (token === '}' && open.at(-1)?.kind === '{') end(open.pop()?.body, index)
    }
  }
  endArrows(code.length)
  return bodies
}
