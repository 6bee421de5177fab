import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Consumer {
  folder: string
  write(file: string, text: string): void
  /** Runs Node there and returns what it printed, errors too. */
  printed(...args: string[]): string
  remove(): void
}

/** `npm` is a command file on Windows, which only a shell can run. */
const npm = (cwd: string, args: string[]): string =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** An empty folder somewhere else, into which the packed package was installed, with what it depends on, offline. */
export const createConsumer = (): Consumer => {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-consumer-'))
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
  const [packed] = JSON.parse(npm('.', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]))
  const tarball = join(folder, packed.filename)

  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const dependencies = ['preact', 'react', 'js-cookie', 'parse5', 'parse5/node_modules/entities'].map((name) =>
    resolve('node_modules', name),
  )
  npm(folder, [
    'install',
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--install-links',
    tarball,
    ...dependencies,
  ])

  return {
    folder,
    write,
    printed(...args) {
      const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
      return stdout + stderr
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
