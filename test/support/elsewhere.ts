import type { Hosts } from './hosts'

/** What other hosts than `shop.example` were asked for: `counter.example/hit.js`. */
export const elsewhere = (hosts: Hosts): string[] =>
  hosts.requests().flatMap(({ host, path }) => (host === 'shop.example' ? [] : [host + path]))
