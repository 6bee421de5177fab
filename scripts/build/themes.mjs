import { readdirSync, readFileSync } from 'node:fs'
import { transform } from 'lightningcss'

/**
 * The ready themes as files of their own, which a page links: who needs none loads none. They are lists of values, so
 * nothing is lowered for older browsers.
 * @returns {import('rollup').Plugin}
 */
export const themes = () => ({
  name: 'themes',
  generateBundle() {
    for (const filename of readdirSync('styles/themes')) {
      const { code } = transform({ filename, code: readFileSync(`styles/themes/${filename}`), minify: true })
      this.emitFile({ type: 'asset', fileName: `themes/${filename}`, source: code })
    }
  },
})
