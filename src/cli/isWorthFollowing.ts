import { existsSync, realpathSync } from 'node:fs'
import { dirname, sep } from 'node:path'

/** Not so a link that leads nowhere, or to a folder that it lies in. */
export const isWorthFollowing = (path: string): boolean =>
  existsSync(path) && !`${realpathSync(dirname(path))}${sep}`.startsWith(`${realpathSync(path)}${sep}`)
