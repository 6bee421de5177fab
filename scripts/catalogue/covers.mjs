/**
 * Does `wider` match all that `pattern` matches? For the patterns of `createCatalog`: a host with or without a path, or
 * a name.
 * @param {string} wider
 * @param {string} pattern
 */
export function covers(wider, pattern) {
  if (wider.startsWith('*.') && !wider.includes('/')) return (pattern.split('/', 1)[0] ?? '').endsWith(wider.slice(1))
  if (wider.endsWith('*')) return pattern.startsWith(wider.slice(0, -1))
  return pattern === wider || pattern.startsWith(wider.includes('/') ? `${wider}?` : `${wider}/`)
}
