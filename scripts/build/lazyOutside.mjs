import { relative, resolve } from 'node:path'

/**
 * In the script-tag build a dynamic `import()` of another of our entries stays one, aimed at the file beside the
 * script: a classic script resolves it against its own address, not the page's.
 * @param {Record<string, string>} input name of the file in `dist/` → its entry
 * @returns {import('rollup').Plugin}
 */
export const lazyOutside = (input) => {
  const names = new Map(Object.entries(input).map(([name, entry]) => [resolve(entry), `./${name}.js`]))
  return {
    name: 'lazy-outside',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null
      const target = await this.resolve(specifier, importer)
      if (!target) return null
      const id = names.get(target.id)
      if (!id) throw new Error(`${relative('.', importer)} loads ${specifier}, which is no file of its own in dist/`)
      return { id, external: true }
    },
  }
}
