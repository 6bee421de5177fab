import { rmSync } from 'node:fs'

/**
 * So that no file of an earlier build is packed.
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
export const emptyFolder = (folder) => ({
  name: 'empty-folder',
  buildStart: () => rmSync(folder, { recursive: true, force: true }),
})
