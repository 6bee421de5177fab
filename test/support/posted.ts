import type { Hosts } from './hosts'

/** What `shop.example` was sent to a path, parsed. */
export const posted = (hosts: Hosts, path: string): Record<string, unknown>[] =>
  hosts
    .requestsTo('shop.example')
    .filter((request) => request.path === path)
    .map(({ body }) => JSON.parse(body))
