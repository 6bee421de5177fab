import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readSources } from './support/sources'

/** There to act: the classic script and the command. */
const acts = /(^|\/)(askfirst(-seal)?|embed(Seal)?|cli)\.[jt]s$/
/** Everything else in `dist/`. */
const built = ['.', 'locales', 'signals', 'chunks'].flatMap((folder) =>
  readdirSync(`dist/${folder}`)
    .filter((file) => file.endsWith('.js') && !acts.test(file))
    .map((file) => `dist/${folder}/${file}`.replace('/./', '/')),
)
const sources = readSources()
  .map(({ path }) => `src/${path}`)
  .filter((path) => !acts.test(path))

/** What one import in a bare Node changes, and what it gives. */
const probe = `
  const before = new Set(Reflect.ownKeys(globalThis))
  const module = await import(process.argv[1])
  const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String)
  console.log(JSON.stringify({ added, exports: Object.keys(module).length, busy: process.getActiveResourcesInfo() }))`

describe('in Node, where there is no window', () => {
  test.each(built)('importing %s does nothing', (file) => {
    const { href } = pathToFileURL(resolve(file))
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', probe, href], { encoding: 'utf8' })
    const { added, exports, busy } = JSON.parse(printed)
    const left = busy.filter((name: string) => /Timeout|Immediate|TCP|HTTP|Watch/.test(name))
    expect({ added, left }).toEqual({ added: [], left: [] })
    expect(exports).toBeGreaterThan(0)
  })

  test.each(sources)('importing %s does nothing', async (file) => {
    expect(globalThis).not.toHaveProperty('window')
    const before = Reflect.ownKeys(globalThis)
    const path = resolve(file)
    await expect(import(path)).resolves.toBeDefined()
    expect(Reflect.ownKeys(globalThis)).toEqual(before)
  })
})

describe('the public modules', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

  test('are those of the design', () => {
    expect(Object.keys(exports)).toEqual([
      '.',
      './seal',
      './ui',
      './services',
      './server',
      './declaration',
      './locales/*',
      './react',
      './preact',
      './mark',
      './styles.css',
      './themes/*.css',
      './package.json',
    ])
  })

  test.each([
    ['index', 'index.ts'],
    ['seal', 'seal.ts'],
    ['ui', 'ui/index.ts'],
    ['services', 'services/index.ts'],
    ['server', 'server/index.ts'],
    ['mark', 'mark/index.ts'],
    ['react', 'react.ts'],
    ['preact', 'preact.ts'],
    ['declaration', 'renderDeclaration.ts'],
  ])('%s exports what is public, and no more', async (name, entry) => {
    const [file, source] = [resolve(`dist/${name}.js`), resolve('src', entry)]
    expect(Object.keys(await import(file)).sort()).toEqual(Object.keys(await import(source)).sort())
  })
})
