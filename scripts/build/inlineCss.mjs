import { dirname, resolve } from 'node:path'
import { browserslistToTargets, bundle, Features } from 'lightningcss'

const QUERY = '?inline'

/**
 * Chrome 111, Firefox 115, Safari 16.4: the oldest that have both `dialog` and constructable style sheets adopted.
 * Nesting is lowered for them; `light-dark()` and logical properties stay, because a lowered form is wrong in a page
 * that switches its colour scheme or writing direction by script.
 */
const targets = browserslistToTargets(['chrome 111', 'edge 111', 'firefox 115', 'safari 16.4'])
const exclude = Features.LightDark | Features.LogicalProperties | Features.DirSelector

/** @param {string} filename */
const minified = (filename) => {
  const { code, warnings } = bundle({ filename, minify: true, targets, exclude })
  for (const { message } of warnings) throw new Error(`${filename}: ${message}`)
  return new TextDecoder().decode(code)
}

/**
 * `import css from './x.css?inline'` gives the minified text, as it does in Vite and vitest.
 * @param {{ fileName?: string }} [options] `fileName`: also emit all of it as this file, in the order of use
 * @returns {import('rollup').Plugin}
 */
export const inlineCss = ({ fileName } = {}) => ({
  name: 'inline-css',
  resolveId: (source, importer) =>
    source.endsWith(`.css${QUERY}`) && importer ? resolve(dirname(importer), source) : null,
  load(id) {
    if (!id.endsWith(`.css${QUERY}`)) return null
    const file = id.slice(0, -QUERY.length)
    this.addWatchFile(file)
    return { code: `export default ${JSON.stringify(minified(file))}`, moduleSideEffects: false }
  },
  generateBundle(_, output) {
    if (!fileName) return
    const chunks = Object.values(output).filter((part) => part.type === 'chunk')
    const used = chunks.sort((a, b) => Number(b.isEntry) - Number(a.isEntry)).flatMap((chunk) => chunk.moduleIds)
    const sheets = new Set(used.filter((id) => id.endsWith(`.css${QUERY}`)))
    const source = [...sheets].map((id) => minified(id.slice(0, -QUERY.length))).join('')
    if (source) this.emitFile({ type: 'asset', fileName, source })
  },
})
