/** @param {unknown} node @returns {Generator<{ type: string, start: number, kind?: string }>} */
function* nodes(node) {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node) yield/** @type {{ type: string, start: number }} */ (node)
  for (const child of Object.values(node)) yield* nodes(child)
}

/**
 * A visitor downloads about a hundredth less when all declarations begin alike: terser joins them, and brotli has one
 * word less to tell apart. TypeScript has already seen to it that no constant is assigned to.
 * @returns {import('rollup').Plugin}
 */
export const letForConst = () => ({
  name: 'let-for-const',
  renderChunk(code) {
    const starts = [...nodes(this.parse(code))].filter(({ kind }) => kind === 'const').map(({ start }) => start)
    let result = ''
    let from = 0
    for (const start of starts.sort((a, b) => a - b)) {
      result += `${code.slice(from, start)}let`
      from = start + 'const'.length
    }
    return { code: result + code.slice(from), map: null }
  },
})
