const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** What one customer has: an IPv4 address, or the first 64 bits of an IPv6 one (RFC 6177 §2). */
export function addressBlock(address: string): string {
  const [, plain] = mapped.exec(address) ?? []
  if (plain || !address.includes(':')) return plain ?? address
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const groups = head ? head.split(':') : []
  const behind = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - behind.length)).fill('0')
  return [...groups, ...zeros, ...behind]
    .slice(0, 4)
    .map((group) => (Number.parseInt(group, 16) || 0).toString(16))
    .join(':')
}
