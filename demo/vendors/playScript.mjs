import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const built = new Map()

/** The answer with one of `scripts/`, as a classic script; built on its first use. */
export async function playScript(name, cookies = []) {
  if (!built.has(name)) {
    const entry = fileURLToPath(new URL(`scripts/${name}.js`, import.meta.url))
    built.set(name, build({ entryPoints: [entry], bundle: true, format: 'iife', target: 'es2020', write: false }))
  }
  const { outputFiles } = await built.get(name)
  return { type: 'text/javascript', body: outputFiles[0].text, cookies }
}
