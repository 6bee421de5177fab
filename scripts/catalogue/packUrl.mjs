/**
 * A url pattern in fewer letters, as `src/services/unpackUrl.ts` reads it back: a host without a slash stands for its
 * sub-domains, one that ends with a slash for itself; what begins with a dot is the id without its hyphens, and what ends
 * with one is `.com`. Of `crazy-egg`, `*.crazyegg.com` is `.`
 * @param {string} id
 * @param {string} pattern
 */
export function packUrl(id, pattern) {
  if (pattern.includes('/')) return pattern
  const own = `*.${id.replaceAll('-', '')}.`
  const host = pattern.startsWith(own) ? pattern.slice(own.length - 1) : pattern.replace(/^\*\./, '')
  return host.replace(/\.com$/, '.') + (pattern.startsWith('*.') ? '' : '/')
}
