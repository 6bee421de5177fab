import { readFile } from 'node:fs/promises'

/** The answer with a vendor's own script out of its npm package, or undefined where it has no such file. */
export async function packageFile(name, path) {
  // Plain files of the package only: the path comes from a request.
  if (!/^[\w./-]+\.js$/.test(path) || path.includes('..')) return
  const file = new URL(`../../node_modules/${name}/${path}`, import.meta.url)
  const body = await readFile(file).catch(() => undefined)
  return body && { type: 'text/javascript', body }
}
