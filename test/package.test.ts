import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Script } from 'node:vm'
import { build as bundle } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import ts from 'typescript'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Consumer, createConsumer } from './support/consumer'

let consumer: Consumer

beforeAll(() => {
  consumer = createConsumer()
})
afterAll(() => consumer?.remove())

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const locales = readdirSync('src/locales').map((file) => file.replace(/\.ts$/, ''))
const installed = (path: string) => join(consumer.folder, 'node_modules/askfirst', path)

test('the package holds what is built, its licence and its pages, and nothing else', () => {
  expect(readdirSync(installed('.')).filter((name) => !/^(README|CHANGELOG)\.md$/.test(name))).toEqual([
    'LICENSE',
    'dist',
    'package.json',
  ])
})

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: installed('.'), pack: false, strict: true })
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
})

test('every export is there for plain Node, without a window', () => {
  consumer.write(
    'server.js',
    `import { init } from 'askfirst'
     const paths = ${JSON.stringify(['seal', 'ui', 'services', 'server', 'declaration', 'mark', 'react', 'preact', ...locales.map((name) => `locales/${name}`)])}
     const empty = []
     for (const path of paths) if (Object.keys(await import('askfirst/' + path)).length === 0) empty.push(path)
     const consent = init({ services: ['google-analytics'] })
     const { version } = (await import('askfirst/package.json', { with: { type: 'json' } })).default
     const styles = import.meta.resolve('askfirst/styles.css')
     console.log(JSON.stringify({ empty, version, styles, allows: consent.allows('google-analytics') }))`,
  )
  const text = consumer.printed('--no-warnings', 'server.js')
  expect(text).toMatch(/^{"empty"/)
  const { styles, ...told } = JSON.parse(text)
  expect(told).toEqual({ empty: [], version: manifest.version, allows: false })
  expect(readFileSync(new URL(styles), 'utf8')).toContain('askfirst')
})

test('the marker needs nothing of Node, so that it runs at the edge', () => {
  const seen = new Set<string>()
  const follow = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    const text = readFileSync(installed(path), 'utf8')
    for (const [, from = ''] of text.matchAll(/(?:from|import)\s*\(?"([^"\n]+)"/g)) {
      if (from.startsWith('.')) follow(join(path, '..', from))
      else expect(from).toBe('parse5')
    }
  }
  follow('dist/mark.js')
  expect(seen.size).toBeGreaterThan(1)
})

test('the command marks a folder', () => {
  consumer.write('page.html', '<script src="https://connect.facebook.net/x"></script>')
  expect(consumer.printed(installed('dist/cli.js'), 'mark', 'page.html')).toContain(
    '1 tag put to sleep in 1 of 1 page.',
  )
  expect(readFileSync(join(consumer.folder, 'page.html'), 'utf8')).toContain('<script data-askfirst="meta-pixel"')
  expect(readFileSync(installed('dist/cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test.each([
  ['csp', [], 0],
  ['notice', [], 0],
  ['verify', ['empty.ndjson'], 0],
  ['gpc', ['.'], 0],
  ['mark', ['piped.html', '--check'], 1],
  ['mark', ['piped.html'], 0],
  ['mark', ['nowhere'], 2],
] as const)('%s %j ends by its own answer where nobody reads it', async (name, args, status) => {
  consumer.write('empty.ndjson', '')
  consumer.write('piped.html', '<script src="https://connect.facebook.net/x"></script>')
  const command = spawn(process.execPath, [installed('dist/cli.js'), name, ...args], { cwd: consumer.folder })
  command.stdout.destroy()
  if (name === 'notice') command.stderr.destroy()
  let said = ''
  command.stderr.on('data', (text) => {
    said += text
  })
  const [ended] = await once(command, 'close')
  expect([ended, said]).toEqual([status, status === 2 ? expect.stringMatching(/^askfirst mark: .*\n$/) : ''])
  const isWritten = name === 'mark' && status === 0
  expect(readFileSync(join(consumer.folder, 'piped.html'), 'utf8').includes('text/plain')).toBe(isWritten)
})

test('a store without its driver says what to install', () => {
  consumer.write(
    'stores.js',
    `import { postgresStore, sqliteStore } from 'askfirst/server'
     for (const open of [sqliteStore, postgresStore])
       await open('x').catch(({ name, message }) => console.log(name + ': ' + message))`,
  )
  expect(consumer.printed('stores.js').trim().split('\n')).toEqual([
    'AskFirstError: the package "libsql" is missing: npm i libsql',
    'AskFirstError: the package "pg" is missing: npm i pg',
  ])
})

test('the server’s part is bundled for a worker, which has neither Node nor drivers', async () => {
  consumer.write('worker.js', `export { decisions, recordHandler } from 'askfirst/server'`)
  const { errors, outputFiles } = await bundle({
    entryPoints: [join(consumer.folder, 'worker.js')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  })
  expect([errors, outputFiles.length]).toEqual([[], 1])
})

const typed = `
  import { AskFirstError, type AskFirst, type Config, init } from 'askfirst'
  import { mount, placehold } from 'askfirst/ui'
  import * as services from 'askfirst/services'
  import en from 'askfirst/locales/en'
  import { mark, markStream, type MarkConfig } from 'askfirst/mark'
  import { seal, type Handler } from 'askfirst/server'
  import { decisions, recordHandler, type RecordStore } from 'askfirst/server'
  import { createHooks, type Hooks } from 'askfirst/react'
  import * as preact from 'askfirst/preact'

  const chat = { id: 'chat', category: 'preferences', name: 'Chat' } as const
  const consent = init({ services: ['google-analytics', chat], policyUrl: '/privacy', revision: 1, words: en })
  const allowed: boolean = consent.allows('google-analytics') && consent.allows('chat') && consent.allows('statistics')
  const stop: () => void = consent.when('chat', (signal) => signal.throwIfAborted())
  consent.on('change', ({ detail }) => detail.record?.choices)
  consent.choose({ chat: true, marketing: false })
  // @ts-expect-error no such id was declared
  consent.allows('chatt')
  // @ts-expect-error nor such an event
  consent.on('changed', () => {})
  // @ts-expect-error the catalogue has no such service
  init({ services: ['google-analytic'] })

  const { useAllows, useDecisions, useAskFirst } = createHooks(consent)
  const hooks: Hooks<'google-analytics' | 'chat' | 'necessary' | 'preferences' | 'statistics' | 'marketing'> =
    preact.createHooks(consent)
  const shown: boolean = useAllows('chat') && useDecisions().statistics?.allowed === true && hooks.useAllows('chat')
  const date: string | undefined = useAskFirst()?.record()?.at
  // @ts-expect-error nor do the hooks know what nobody declared
  useAllows('chatt')
  export { date, shown }

  const marking: MarkConfig = { services: ['youtube'], guard: 'seal', script: '/askfirst.js' }
  const marked: string = mark('', marking)
  const stream: TransformStream<string, string> = markStream(marking)
  const sealed: Handler = seal(marking)(() => new Response(marked))
  export { sealed, stream }
  const config: Config = { ui: async () => ({ mount, placehold }) }
  declare const store: RecordStore
  export const handle: (request: Request) => Promise<Response> = recordHandler({ store, origins: ['https://a.example'] })
  export const may: boolean = decisions('', { services: ['youtube'] }).youtube?.allowed === true
  export const all: [AskFirst, boolean, typeof stop, Config, typeof AskFirstError, typeof services] =
    [init(), allowed, stop, config, AskFirstError, services]`

test.each(['node16', 'bundler'])('its types are right under moduleResolution %s', (moduleResolution) => {
  consumer.write('typed.ts', typed)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    module: moduleResolution === 'bundler' ? 'esnext' : 'node16',
    moduleResolution,
  }
  consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['typed.ts'] }))
  expect(consumer.printed(resolve('node_modules/typescript/bin/tsc'), '-p', '.')).toBe('')
})

test('the script file is a classic script that leaves no name behind', () => {
  const text = readFileSync(installed('dist/askfirst.js'), 'utf8')
  expect(() => new Script(text)).not.toThrow()
  const { statements } = ts.createSourceFile('askfirst.js', text, ts.ScriptTarget.ES2022)
  expect(statements.map(({ kind }) => ts.SyntaxKind[kind])).toEqual(['ExpressionStatement'])
})

test('a bundler’s build keeps the interface apart, to be loaded when it is wanted', async () => {
  consumer.write('index.html', '<script type="module" src="/main.js"></script>')
  consumer.write('main.js', `import { init } from 'askfirst'\ninit({ services: ['youtube'] })`)
  const built = await build({ root: consumer.folder, logLevel: 'error', configFile: false, build: { write: false } })
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  const chunks = output.filter((part) => part.type === 'chunk')
  const carries = (text: string) => chunks.filter(({ code }) => code.includes(text)).map(({ isEntry }) => isEntry)
  expect(chunks.filter(({ isEntry }) => isEntry)).toHaveLength(1)
  for (const part of ['adoptedStyleSheets', 'showModal']) {
    expect(carries(part)).toContain(false)
    expect(carries(part)).not.toContain(true)
  }
  expect(chunks.length).toBeGreaterThan(locales.length + 2)
})
