// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type Selector, transform } from 'lightningcss'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { nodes, parseSource, readSources, type Source } from './support/sources'

const sources = readSources()

/** Of Node itself, and only where it is wanted: edge workers have none of it. */
const node = ['node:fs:lazy', 'node:fs/promises:lazy', 'node:readline:lazy', 'node:url:lazy']

/** Of Node, for a command. */
const tools = ['node:fs', 'node:path', 'node:util', 'node:crypto']

/** What a folder may import besides itself; `core:type` = only what is gone after compiling. */
const allowed: Record<string, string[]> = {
  types: [],
  core: ['types'],
  gates: ['types', 'core:type'],
  ui: ['types', 'core:type', 'styles', 'preact'],
  signals: ['types', 'core:type'],
  effects: ['types', 'core', 'js-cookie'],
  services: ['types'],
  sealing: ['types', 'core', 'gates', 'effects', 'services'],
  locales: ['types'],
  mark: ['types', 'core', 'services', 'parse5'],
  server: [
    'types',
    'core',
    'services',
    'mark',
    'package.json',
    'libsql:lazy',
    'libsql:type',
    'pg:lazy',
    'pg:type',
    ...node,
  ],
  cli: ['types', 'core', 'services', 'mark', 'server', 'composeNotice', ...tools],
}
/** The files directly in `src/` put the parts together, and get the interface only when it is wanted. */
const wiring = [
  'types',
  'core',
  'gates',
  'signals',
  'effects',
  'services',
  'sealing:type',
  'ui:lazy',
  'ui:type',
  'locales:lazy',
  'locales:type',
]

/** The seal is in the builds of its name alone. A server has the whole of it at hand, and draws what needs no document. */
const whole: Record<string, string[]> = {
  embedSeal: ['sealing'],
  withSeal: ['sealing'],
  seal: ['sealing'],
  renderDeclaration: ['ui'],
  composeNotice: ['locales'],
  allLocales: ['locales'],
}

/** Named after the framework that they are for, as their export is. */
const bindings: Record<string, string[]> = { react: ['react'], preact: ['preact'] }

const partOf = (target: string) => target.replace(/^\.\.\//, '').split('/')[0] ?? ''

/** Its imports that go through a wall: `gates/queue.ts → ui/Banner`. */
const breaches = ({ path, part, imports }: Source): string[] => {
  const isWiring = !path.includes('/') && part !== 'types'
  const may = isWiring ? [...wiring, ...(whole[part] ?? []), ...(bindings[part] ?? [])] : (allowed[part] ?? [])
  const root = sources
    .filter((source) => !source.path.includes('/') && !bindings[source.part])
    .map((source) => source.part)
  return imports
    .filter(({ target, kind }) => {
      const to = partOf(target)
      const isOwn = isWiring ? root.includes(to) && to !== 'types' : to === part
      return !isOwn && !may.includes(to) && !may.includes(`${to}:${kind}`)
    })
    .map(({ target }) => `${path} → ${target}`)
}

test('every folder and file has a place in the design', () => {
  const parts = new Set(sources.filter(({ path }) => path.includes('/')).map(({ part }) => part))
  expect([...parts].filter((part) => !allowed[part])).toEqual([])
})

test('nobody imports through a wall', () => {
  expect(sources.flatMap(breaches)).toEqual([])
})

test('a breach of each kind is noticed', () => {
  const found = [
    parseSource('core/decide.ts', `import { queue } from '../gates/queue'`),
    parseSource('gates/queue.ts', `export { decide } from '../core/decide'\nimport type { Id } from '../core/Id'`),
    parseSource('gates/marks.ts', `import Cookies from 'js-cookie'`),
    parseSource('ui/Banner.tsx', `const x = await import('../effects/vault')`),
    parseSource('init.ts', `import { mount } from './ui'\nconst later = () => import('./ui/mountTrigger')`),
    parseSource('types.ts', `import type { Decide } from './core/decide'`),
    parseSource('index.ts', `import { createHooks } from './react'\nexport { h } from 'preact'`),
    parseSource('effects/sweep.ts', `import { h } from 'preact'\nlet x: import('../signals/google').Google`),
  ]
  expect(found.flatMap(breaches)).toEqual([
    'core/decide.ts → gates/queue',
    'gates/queue.ts → core/decide',
    'gates/marks.ts → js-cookie',
    'ui/Banner.tsx → effects/vault',
    'init.ts → ui',
    'types.ts → core/decide',
    'index.ts → react',
    'index.ts → preact',
    'effects/sweep.ts → preact',
    'effects/sweep.ts → signals/google',
  ])
})

test('types.ts is vocabulary, without code', () => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  )
  const { outputText } = ts.transpileModule(readFileSync('src/types.ts', 'utf8'), { compilerOptions: options })
  expect(outputText.replace(/\/\*[\s\S]*?\*\//g, '').trim()).toBe('export {};')
})

describe('core is pure', () => {
  const path = resolve('src/core/tsconfig.json')
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, ts.sys.readFile).config,
    ts.sys,
    resolve('src/core'),
  )

  const errors = (extra: Record<string, string> = {}) => {
    const host = ts.createCompilerHost(options)
    const { readFile, fileExists } = host
    host.readFile = (file) => extra[file] ?? readFile(file)
    host.fileExists = (file) => file in extra || fileExists(file)
    host.getSourceFile = (file, language) => {
      const text = host.readFile(file)
      return text === undefined ? undefined : ts.createSourceFile(file, text, language)
    }
    return ts
      .getPreEmitDiagnostics(ts.createProgram([...fileNames, ...Object.keys(extra)], options, host))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  }

  test('it compiles without the DOM', () => {
    expect(fileNames.length).toBeGreaterThan(1)
    expect(errors()).toEqual([])
  })

  test('and would not compile with it', () => {
    expect(errors({ [resolve('src/core/impure.ts')]: 'export const title = () => document.title' })).toEqual([
      expect.stringContaining("'document'"),
    ])
  })

  const impure = /^(Date\.now|Math\.random|Date|new Date)\(\)$/
  const calls = ({ tree, path }: Source) =>
    [...nodes(tree)]
      .filter((node) => ts.isCallExpression(node) || ts.isNewExpression(node))
      .map((node) => node.getText(tree).replace(/^new Date$/, 'new Date()'))
      .filter((text) => impure.test(text))
      .map((text) => `${path}: ${text}`)

  test('it has neither clock nor dice', () => {
    expect(sources.filter(({ part }) => part === 'core').flatMap(calls)).toEqual([])
    expect(calls(parseSource('core/x.ts', 'f(Date.now()); g(new Date(0), new Date, Math.random())'))).toHaveLength(3)
  })
})

describe('files', () => {
  const own = (path: string) =>
    basename(path)
      .replace(/\.tsx?$/, '')
      .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

  test('none is a drawer for what has no name', () => {
    const drawer = /(^|\/)(utils?|helpers?|constants?|common|misc|shared)(\.|\/)/i
    expect(sources.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([])
  })

  test('each is named after what it exports, or is data by that name', () => {
    const named = sources.filter(
      ({ path }) => !/(^|\/)(index|types|embed|embedSeal|seal|react|preact)\.tsx?$/.test(path),
    )
    const isNamed = ({ path, exports }: Source) => exports.includes(own(path)) || exports.includes('default')
    expect(named.filter((source) => !isNamed(source)).map(({ path }) => path)).toEqual([])
  })
})

describe('what a page sees of us', () => {
  // Filter lists hide and browsers' consent clients click what carries these words: ours would be taken for another's.
  const telling = /cookie|consent|gdpr|privacy|(^|[^a-z])af-/i
  const hook = /^(id|class|className|htmlFor|for|name|data-.+|aria-controls|aria-labelledby)$/

  const hooks = ({ tree, path }: Source) =>
    [...nodes(tree)].flatMap((node) => {
      if (!ts.isJsxAttribute(node) && !ts.isPropertyAssignment(node)) return []
      const name = node.name.getText(tree).replace(/^['"]|['"]$/g, '')
      const text = node.initializer?.getText(tree) ?? ''
      return hook.test(name) && (telling.test(name) || /^['"`]/.test(text)) ? [{ path, hook: `${name}=${text}` }] : []
    })

  test('no id, class or attribute tells of it', () => {
    const ui = sources.filter(({ part }) => part === 'ui').flatMap(hooks)
    expect(ui.filter((one) => telling.test(one.hook))).toEqual([])
    expect(
      hooks(
        parseSource('ui/X.tsx', `h('b', { id: 'cookie-bar' }); <i class="af-x" data-consent={1} title="Cookies" />`),
      ),
    ).toHaveLength(3)
  })

  test.each(readdirSync('styles').filter((file) => file.endsWith('.css')))('no selector of %s does', (file) => {
    const seen: string[] = []
    const note = (selector: Selector): void => {
      for (const part of selector) {
        if ('name' in part && typeof part.name === 'string') seen.push(part.name)
        if (part.type !== 'pseudo-class') continue
        if (part.kind === 'is' || part.kind === 'where' || part.kind === 'not') part.selectors.forEach(note)
      }
    }
    transform({ filename: file, code: readFileSync(`styles/${file}`), visitor: { Selector: note } })
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter((name) => telling.test(name))).toEqual([])
  })
})
