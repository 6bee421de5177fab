import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { typeOf } from './sendFile.mjs'

/**
 * The single-page app as Vite builds it for any site, kept in memory: path → `{ type, body }`.
 * @param {string} thirdParty origin that plays the third parties
 */
export async function buildApp(thirdParty) {
  const { output } = await build({
    configFile: false,
    root: fileURLToPath(new URL('../spa/', import.meta.url)),
    base: '/spa/',
    logLevel: 'error',
    define: { THIRD_PARTY: JSON.stringify(thirdParty) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      // The package finds itself by its own exports, as an installed one is found.
      alias: ['askfirst/services', 'askfirst/ui', 'askfirst'].map((find) => ({
        find: new RegExp(`^${find}$`),
        replacement: fileURLToPath(import.meta.resolve(find)),
      })),
    },
    build: { write: false, target: 'es2022' },
  })
  return new Map(
    output.map(({ fileName, type, code, source }) => [
      `/spa/${fileName}`,
      { type: typeOf(fileName), body: type === 'chunk' ? code : source },
    ]),
  )
}
