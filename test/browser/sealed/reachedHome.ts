import type { Hosts } from '../../support/hosts'

/** How many of the nested workers have run. */
export const reachedHome = (hosts: Hosts): number =>
  hosts.requestsTo('shop.example').filter(({ path }) => path.startsWith('/reached')).length
