import { readFile } from 'node:fs/promises'

/** The answer with one of `pages/`: what stands in a third party's frame. */
export async function playPage(name, cookies = []) {
  return { type: 'text/html', body: await readFile(new URL(`pages/${name}.html`, import.meta.url)), cookies }
}
