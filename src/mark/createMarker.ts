import { createPage, type Held, type Sleep } from './createPage'
import { createPipe } from './createPipe'
import type { Rules } from './createRules'
import type { Marker, MarkerOptions } from './Marker'
import { Scanner, type StartTag } from './Scanner'
import { sleepTag } from './sleepTag'

/** A longer inline script is judged by so much of it, in UTF-16 units. */
const longest = 256 * 1024

interface Waiting {
  tag: StartTag
  kind: Held
  start: number
  end: number
}

/** One document's marker. It holds back a tag until it is whole and an inline script until it is read; nothing else. */
export function createMarker(rules: Rules, { onMark, first, isInner = false }: MarkerOptions): Marker {
  let out = ''
  let isBeginning = true
  let missing = first
  let waiting: Waiting | undefined
  let inner: Marker | undefined
  /** The element that stands in a template of ours. */
  let wrapped = ''

  const emit = (html: string) => {
    out += inner ? inner.write(html) : html
  }
  const pipe = createPipe(emit)
  const drain = () => {
    const whole = out
    out = ''
    return whole
  }

  const idsIn = (html: string) => {
    const ids: string[] = []
    const marker = createMarker(rules, { onMark: (mark) => ids.push(...mark.ids) })
    marker.write(html)
    marker.end()
    return ids
  }
  const page = createPage(rules, { idsIn, isInner })

  const endInner = () => {
    const rest = inner?.end() ?? ''
    inner = undefined
    emit(rest)
  }
  /** The first thing that is not askfirst's tag stands here. */
  const begin = (offset: number | undefined) => {
    if (offset === undefined) return
    if (missing) pipe.replace(offset, offset, missing.html)
    missing = undefined
  }
  const sleep = ({ token, hasTwice }: StartTag, how: Sleep) => {
    const { location } = token
    if (!location) return
    const { startOffset, endOffset, startLine } = location
    pipe.replace(startOffset, endOffset, sleepTag({ raw: pipe.slice(startOffset, endOffset), token, hasTwice, how }))
    if (how.form === 'template') wrapped = token.tagName
    onMark?.({ line: startLine, tag: token.tagName, why: how.why, ids: how.ids })
  }
  const settle = (to: number) => {
    if (!waiting) return
    const { tag, kind, start, end } = waiting
    waiting = undefined
    const text = pipe.slice(end, Math.min(to, end + longest))
    if (missing?.isThere(tag.token, text)) missing = undefined
    begin(start)
    const how = page.judgeText(tag, kind, text)
    if (how) sleep(tag, how)
  }

  const scanner: Scanner = new Scanner(
    {
      start(tag) {
        const { token } = tag
        const { location, tagName } = token
        if (!location) return
        settle(location.startOffset)
        const { marked } = scanner
        const kind = marked === undefined ? page.holds(tag) : undefined
        if (kind) {
          // The tree builder renames attributes of SVG in place.
          const kept = { ...token, attrs: token.attrs.map((one) => ({ ...one })) }
          waiting = { tag: { ...tag, token: kept }, kind, start: location.startOffset, end: location.endOffset }
          return
        }
        if (missing?.isThere(token, '')) missing = undefined
        if (!/^(?:html|head)$/.test(tagName)) begin(location.startOffset)
        const how = page.judge(tag, marked)
        if (how) sleep(tag, how)
      },
      end({ tagName, location }) {
        if (!location) return
        settle(location.startOffset)
        begin(location.startOffset)
        pipe.passTo(inner ? location.startOffset : 0)
        if (inner) endInner()
        if (tagName === wrapped) {
          wrapped = ''
          pipe.replace(location.endOffset, location.endOffset, '</template>')
        }
      },
      text(location) {
        if (!waiting) begin(location.startOffset)
      },
      noscript({ location }) {
        if (location) pipe.passTo(location.endOffset)
        inner = createMarker(rules, { onMark, isInner: true })
      },
    },
    !isInner,
  )

  return {
    write(chunk) {
      const hasMark = isBeginning && chunk.startsWith('\uFEFF')
      const html = hasMark ? chunk.slice(1) : chunk
      isBeginning &&= chunk === ''
      if (hasMark) emit('\uFEFF')
      pipe.add(html)
      scanner.write(html)
      if (!waiting) begin(scanner.untold)
      if (waiting && pipe.end() - waiting.end > longest) settle(pipe.end())
      const settled = pipe.settled()
      pipe.passTo(Math.min(waiting?.start ?? settled, scanner.unfinished ?? settled, settled))
      return drain()
    },
    end() {
      scanner.write('', true)
      settle(pipe.end())
      // A tag that the document breaks off swallows what follows.
      begin(scanner.unfinished ?? pipe.end())
      pipe.passTo(pipe.end())
      endInner()
      return drain()
    },
  }
}
