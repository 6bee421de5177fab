import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

/**
 * The texts of a file, and when each was last written, by `git blame`; what is not committed yet counts as now.
 * @param {string} file
 * @returns {Promise<{ texts: import('./findWork.mjs').Texts, at: import('./findWork.mjs').Times }>}
 */
export const readTexts = async (file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts' })
  const { default: texts } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)

  /** @type {Record<string, number>} */
  const at = {}
  let key = ''
  let time = 0
  for (const line of execFileSync('git', ['blame', '--line-porcelain', file], { encoding: 'utf8' }).split('\n')) {
    if (line.startsWith('author-time ')) time = Number(line.slice(12))
    if (!line.startsWith('\t')) continue
    // A long text stands on the line after its key.
    key = /^\t {2}'?([\w-]+)'?:/.exec(line)?.[1] ?? key
    at[key] = Math.max(at[key] ?? 0, time)
  }
  return { texts, at }
}
