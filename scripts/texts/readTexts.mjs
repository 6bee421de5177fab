import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

/**
 * The texts of a language's file, by key.
 * @param {string} file
 * @returns {Promise<import('./findWork.mjs').Texts>}
 */
export const readTexts = async (file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts' })
  const { default: texts } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  return texts
}
