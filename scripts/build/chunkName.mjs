import { basename } from 'node:path'

/**
 * Names a lazy chunk after its module, without the verb, so that file names stay the same from build to build:
 * `mountPreferences.tsx` gives `preferences`. What several lazy chunks share has no module of its own to be named after.
 * @param {string} prefix
 * @returns {(chunk: import('rollup').PreRenderedChunk) => string}
 */
export const chunkName =
  (prefix) =>
  ({ facadeModuleId }) => {
    const own = facadeModuleId ? basename(facadeModuleId).replace(/\.\w+$/, '') : 'shared'
    return `${prefix}${own.replace(/^(mount|watch)(?=[A-Z])/, '').toLowerCase()}.js`
  }
