import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['src', 'styles', 'scripts/build', 'rollup.config.mjs', 'package.json']
const marker = join(root, 'dist/types/index.d.ts')

const changedAt = (path: string): number => {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))))
}

/** Builds `dist/`, unless the last build is newer than all it was made from. */
export const setup = (): void => {
  const newest = Math.max(...sources.map((source) => changedAt(join(root, source))))
  if (existsSync(marker) && statSync(marker).mtimeMs > newest) return
  execFileSync(process.execPath, [join(root, 'node_modules/rollup/dist/bin/rollup'), '-c', '--silent'], {
    cwd: root,
    stdio: 'inherit',
  })
}
