/** Does a name, or a host and path, fit one of askfirst's patterns? */
export function fits(pattern, target) {
  if (pattern.endsWith('*')) return target.startsWith(pattern.slice(0, -1))
  return target === pattern || target.startsWith(`${pattern}/`) || target.startsWith(`${pattern}?`)
}
