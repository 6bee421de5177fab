/** The domains that a host's cookies may name, the narrowest first; a top-level domain alone never may. */
export const parentDomains = (host: string): string[] => {
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
}
