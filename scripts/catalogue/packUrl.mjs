/**
 * A url pattern in fewer letters, as `src/services/known.ts` reads it back: what begins with a dot stands for the
 * sub-domains of the id without its hyphens, and what ends with one for `.com`. `crazy-egg`: `*.crazyegg.com` → `.`
 * @param {string} id
 * @param {string} pattern
 */
export function packUrl(id, pattern) {
  const own = `*.${id.replaceAll('-', '')}`
  const short = pattern.startsWith(`${own}.`) ? pattern.slice(own.length) : pattern
  return short.replace(/\.com$/, '.')
}
