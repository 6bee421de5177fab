import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { writeCritical } from './catalogue/writeCritical.mjs'
import { writeStored } from './catalogue/writeStored.mjs'

const folder = new URL('../src/services/', import.meta.url)
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('details.ts', folder))],
  bundle: true,
  format: 'esm',
  write: false,
})
const [bundle] = outputFiles
if (!bundle) throw new Error('esbuild gave no bundle of the catalogue.')
const { details } = await import(`data:text/javascript;base64,${Buffer.from(bundle.contents).toString('base64')}`)

writeFileSync(new URL('critical.ts', folder), writeCritical(details))
writeFileSync(new URL('stored.ts', folder), writeStored(details))
console.log(`src/services/critical.ts, stored.ts: ${Object.keys(details).length} services`)
