import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'

/** Everything in `dist/` but the classic script, which is there to act. */
const modules = ['.', 'locales', 'chunks'].flatMap((folder) =>
  readdirSync(`dist/${folder}`)
    .filter((file) => file.endsWith('.js') && file !== 'askfirst.js')
    .map((file) => `dist/${folder}/${file}`.replace('/./', '/')),
)

const entries: Record<string, () => Promise<object>> = {
  index: () => import('../src/index'),
  ui: () => import('../src/ui/index'),
  services: () => import('../src/services/index'),
  trigger: () => import('../src/ui/trigger'),
}

/** What one import in a bare Node changes, and what it gives. */
const probe = `
  const before = new Set(Reflect.ownKeys(globalThis))
  const module = await import(process.argv[1])
  const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String)
  console.log(JSON.stringify({ added, exports: Object.keys(module).length, busy: process.getActiveResourcesInfo() }))`

describe('in Node, where there is no window', () => {
  test.each(modules)('importing %s does nothing', (file) => {
    const { href } = pathToFileURL(resolve(file))
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', probe, href], { encoding: 'utf8' })
    const { added, exports, busy } = JSON.parse(printed)
    const left = busy.filter((name: string) => /Timeout|Immediate|TCP|HTTP|Watch/.test(name))
    expect({ added, left }).toEqual({ added: [], left: [] })
    expect(exports).toBeGreaterThan(0)
  })

  test.each(Object.keys(entries))('importing the source of %s does nothing', async (name) => {
    expect(globalThis).not.toHaveProperty('window')
    const before = Reflect.ownKeys(globalThis)
    const module = await entries[name]?.()
    expect(Reflect.ownKeys(globalThis)).toEqual(before)
    expect(Object.keys(module ?? {}).length).toBeGreaterThan(0)
  })
})

test('the public modules export what is public, and no more', async () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(Object.keys(exports)).toEqual(['.', './ui', './services', './locales/*', './styles.css', './package.json'])
  for (const [name, entry] of Object.entries(entries)) {
    const built = await import(pathToFileURL(resolve(`dist/${name}.js`)).href)
    expect(Object.keys(built), name).toEqual(Object.keys(await entry()))
  }
})
