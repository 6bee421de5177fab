// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { createMarker } from '../../src/mark/createMarker'
import { createRules } from '../../src/mark/createRules'
import { fetches } from '../../src/mark/fetches'
import { mark } from '../../src/mark/mark'
import { anyHtml } from './anyHtml'
import { awake, openDocument, treeOf } from './wakeTree'

/** `RUNS=50000` for a long look. */
const runs = { numRuns: Number(process.env.RUNS ?? 500) }
vi.setConfig({ testTimeout: 600_000 })

const inPieces = (html: string, sizes: number[]) => {
  const marker = createMarker(createRules({}), {})
  let out = ''
  let at = 0
  for (const size of sizes) {
    out += marker.write(html.slice(at, at + size))
    at += size
  }
  return out + marker.write(html.slice(at)) + marker.end()
}

describe('whatever the document looks like', () => {
  test('waking gives the same document', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        expect(treeOf(mark(html), true)).toEqual(treeOf(html))
      }),
      runs,
    )
  })

  test('nothing known is fetched', () => {
    const rules = createRules({})
    fc.assert(
      fc.property(anyHtml, (html) => {
        for (const { tagName, attrs, namespaceURI } of awake(openDocument(mark(html)))) {
          const type = attrs.find(({ name }) => name === 'type')?.value
          if (tagName === 'script' && type && !/^(?:module|text\/javascript)$/.test(type)) continue
          const isSvg = namespaceURI !== 'http://www.w3.org/1999/xhtml'
          const live = fetches(tagName.toLowerCase(), attrs, isSvg)
          expect(live.filter(({ urls }) => urls.some((url) => rules.known(url).length))).toEqual([])
        }
      }),
      runs,
    )
  })

  test('marked again, it stays as it is', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const marked = mark(html)
        expect(mark(marked)).toBe(marked)
      }),
      runs,
    )
  })

  test('it makes no difference in which pieces it comes', () => {
    fc.assert(
      fc.property(anyHtml, fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 }), (html, sizes) => {
        expect(inPieces(html, sizes)).toBe(mark(html))
      }),
      runs,
    )
  })
})
