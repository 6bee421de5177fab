// @vitest-environment node
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/runCommand'
import { draftOf } from '../../src/server/draftOf'
import { sqliteStore } from '../../src/server/sqliteStore'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'

let folder: string
const at = (path: string) => join(folder, path)
const write = (path: string, text: string | Uint8Array) => writeFileSync(at(path), text)
const read = (path: string) => readFileSync(at(path), 'utf8')

const run = async (...args: string[]) => {
  let out = ''
  let err = ''
  const terminal = {
    out: (line: string) => (out += `${line}\n`),
    err: (text: string) => (err += text),
    isWatched: false,
  }
  const status = await runCommand(args, terminal)
  return { status, out: out.replaceAll(folder, ''), err: err.replaceAll(folder, '') }
}

const script = '<script src="https://connect.facebook.net/x"></script>'
const marked = '<script data-askfirst="meta-pixel" type="text/plain" src="https://connect.facebook.net/x"></script>'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askfirst-cli-'))
  mkdirSync(at('site/sub'), { recursive: true })
  write('site/index.html', `<p>\n${script}`)
  write('site/sub/plain.HTM', '<p>Nothing here')
  write('site/style.css', 'p{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('mark', () => {
  test('puts to sleep in place, and says what and why', async () => {
    expect(await run('mark', at('site'))).toEqual({
      status: 0,
      out: '/site/index.html:2  <script> https://connect.facebook.net/x → meta-pixel\n1 tag put to sleep in 1 of 2 pages.\n',
      err: '',
    })
    expect(read('site/index.html')).toBe(`<p>\n${marked}`)
    expect((await run('mark', at('site'))).out).toBe('0 tags put to sleep in 0 of 2 pages.\n')
  })

  test('--check changes nothing and fails while something is awake', async () => {
    const check = await run('mark', at('site'), '--check')
    expect(check.status).toBe(1)
    expect(check.out).toContain('1 tag left awake in 1 of 2 pages.')
    expect(read('site/index.html')).toBe(`<p>\n${script}`)
    await run('mark', at('site'), '--quiet')
    expect(await run('mark', at('site'), '--check')).toMatchObject({ status: 0 })
  })

  test('--out writes the whole folder there and leaves the source', async () => {
    await run('mark', at('site'), '--out', at('out'))
    expect(read('out/index.html')).toContain(marked)
    expect([read('out/sub/plain.HTM'), read('out/style.css')]).toEqual(['<p>Nothing here', 'p{}'])
    expect(read('site/index.html')).toContain(script)
  })

  test('follows links, of which none is left to lead to the source', async () => {
    mkdirSync(at('shared'))
    write('shared/about.html', script)
    symlinkSync('../shared', at('site/shared'))
    symlinkSync('sub', at('site/latest'))
    symlinkSync('../../site/sub', at('site/sub/circle'))
    write('site/sub/page.html', script)
    expect((await run('mark', at('site'), '--check', '--quiet')).out).toBe('4 tags left awake in 4 of 6 pages.\n')
    symlinkSync('nowhere', at('site/old.html'))
    await run('mark', at('site'), '--out', at('out'))
    for (const page of ['shared/about', 'latest/page', 'sub/page']) expect(read(`out/${page}.html`)).toBe(marked)
    expect([read('shared/about.html'), read('site/latest/page.html')]).toEqual([script, script])
    await run('mark', at('site'))
    expect([read('shared/about.html'), read('site/latest/page.html')]).toEqual([marked, marked])
  })

  test('writes no page over another, and none over a source', async () => {
    write('site/sub/index.html', script)
    const both = await run('mark', at('site/index.html'), at('site/sub/index.html'), '--out', at('out'))
    expect([both.status, both.err]).toEqual([2, expect.stringContaining('would both be /out/index.html')])
    const over = await run('mark', at('site/index.html'), '--out', at('site'))
    expect([over.status, over.err]).toEqual([2, expect.stringContaining('would write over /site/index.html')])
    expect(read('site/index.html')).toBe(`<p>\n${script}`)
  })

  test('takes files, and the config that it is given', async () => {
    write(
      'c.json',
      JSON.stringify({ services: [{ id: 'chat', category: 'preferences', name: 'Chat', urls: ['chat.example'] }] }),
    )
    write('page.html', '<script src="//chat.example/x"></script>')
    await run('mark', at('page.html'), '--config', at('c.json'), '--script', '/askfirst.js')
    expect(read('page.html')).toContain(
      '</script><script data-askfirst="chat" type="text/plain" src="//chat.example/x">',
    )
    expect(read('page.html')).toContain('<script src="/askfirst.js"></script>')
  })

  test('keeps every byte of a page in another code page', async () => {
    const bytes = (text: string) => Buffer.from(`caf\xe9 ${text} \xff`, 'latin1')
    write('site/old.html', bytes(script))
    await run('mark', at('site'))
    expect(readFileSync(at('site/old.html'))).toEqual(bytes(marked))
    const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
    write('site/wide.html', wide(script))
    await run('mark', at('site'))
    expect(readFileSync(at('site/wide.html'))).toEqual(wide(marked))
  })

  test.each([
    [['mark'], 'name a folder or files: askfirst mark dist'],
    [['mark', 'nowhere'], 'there is no file or folder nowhere.'],
    [['mark', 'site', '--check', '--out', 'x'], '--check changes nothing'],
    [['mark', 'site', '--out', 'site/x'], 'lies in'],
    [['mark', 'site', '--config', 'no.json'], 'there is no config file'],
    [['mark', 'site', '--config', 'bad.json'], 'is not JSON'],
    [['mark', 'site', '--config', 'list.json'], 'must hold one object'],
    [['mark', 'site', '--config', 'wrong.json'], 'config.revision must be a whole number'],
    [['mark', 'site', '--url', 'shop.example'], 'config.url must be a whole address'],
    [['mark', 'site', '--chekc'], "Unknown option '--chekc'"],
    [['mark', 'empty'], 'there is no .html file in'],
    [['csp', '--allow', 'x'], '--allow x: the config has no such service or category.'],
    [['csp', '--allow', 'constructor'], '--allow constructor: the config has no such service'],
    [['makr'], 'there is no command "makr"'],
  ])('%j is told what to mend', async (args, message) => {
    mkdirSync(at('empty'))
    write('bad.json', '{')
    write('list.json', '[]')
    write('wrong.json', '{"revision":0}')
    const inFolder = args.map((arg) => (/^(?:site|empty|bad|list|wrong)/.test(arg) ? at(arg) : arg))
    const { status, out, err } = await run(...inFolder)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

describe('csp', () => {
  test('prints the header of who has not answered, and of who allowed some', async () => {
    write('c.json', JSON.stringify({ services: ['youtube', 'hotjar'], guard: 'seal' }))
    const refused = await run('csp', '--config', at('c.json'))
    expect(refused.out).toMatch(/^Content-Security-Policy: default-src 'self' [^*]+\n$/)
    expect((await run('csp', '--config', at('c.json'), '--allow', 'statistics')).out).toContain(' *.hotjar.com ')
    expect((await run('csp', '--config', at('c.json'), '--allow', 'statistics')).out).not.toContain('youtube')
    expect((await run('csp', '--config', at('c.json'), '--allow', 'youtube,hotjar')).out).toContain(' *.youtube.com ')
  })
})

describe('notice', () => {
  const notice = (...args: string[]) => run('notice', '--config', at('c.json'), ...args)
  beforeEach(() => write('c.json', JSON.stringify({ services: ['youtube'], policyUrl: '/policy' })))

  test('prints what is shown, and the hash of it', async () => {
    const { status, out, err } = await notice('--language', 'fi')
    expect(status).toBe(0)
    for (const shown of ['Hyväksy kaikki', 'YouTube', '/policy']) expect(out).toContain(shown)
    const hash = createHash('sha256').update(out.trimEnd()).digest('hex')
    expect(err).toBe(`SHA-256 ${hash}\n`)
    expect((await notice('--language', 'fi')).out).toBe(out)
  })

  test('another language or config is another notice', async () => {
    const { err } = await notice()
    expect((await notice('--language', 'sv')).err).not.toBe(err)
    write('c.json', JSON.stringify({ services: ['youtube'], policyUrl: '/policy', revision: 2 }))
    expect((await notice()).err).not.toBe(err)
    write('c.json', JSON.stringify({ services: ['youtube'], policyUrl: '/policy', guard: 'seal' }))
    expect((await notice()).err).toBe(err)
  })

  test('a language that nobody wrote is told', async () => {
    const { status, err } = await notice('--language', 'eo')
    expect([status, err]).toEqual([2, expect.stringContaining('shown in en')])
  })
})

test('what the system refuses is told in a line', async () => {
  // A folder stands where the page is to be written.
  mkdirSync(at('marked/index.html'), { recursive: true })
  const { status, err } = await run('mark', at('site/index.html'), '--out', at('marked'))
  expect([status, err]).toEqual([2, expect.stringMatching(/^askfirst mark: EISDIR: .*index\.html'\n$/)])
})

describe('verify', () => {
  test('follows a chain, and fails where it was broken or shortened', async () => {
    const path = at('records.db')
    const store = await sqliteStore(path)
    for (const id of ['ABCDEFGHIJKLMNOPQRST-1', 'ABCDEFGHIJKLMNOPQRST-2']) {
      await store.append(
        await draftOf(recordOf(policyOf(), true, { id }), {
          secret: 'x'.repeat(22),
          receivedAt: '2026-11-24T10:00:00.000Z',
        }),
      )
    }
    await store.close()
    const { status, out } = await run('verify', path)
    expect([status, out]).toEqual([0, expect.stringMatching(/^2 records.*\nThe chain is intact/)])
    expect((await run('verify', path, '--archived', /head elsewhere: (\S+)/.exec(out)?.[1] ?? '')).status).toBe(0)
    expect((await run('verify', path, '--archived', 'f'.repeat(64))).status).toBe(1)
    // As a script does whose variable nobody has set.
    const unset = await run('verify', path, '--archived', '')
    expect([unset.status, unset.err]).toEqual([2, expect.stringContaining('--archived "" is no hash')])
  })

  test.each([[[]], [['one', 'two']], [['nowhere.db']], [['.']]])('%j is told what to mend', async (args) => {
    expect(await run('verify', ...args)).toMatchObject({ status: 2, out: '' })
  })
})

test('help lists the commands, and each tells of itself', async () => {
  for (const args of [[], ['--help'], ['help']]) expect((await run(...args)).out).toMatch(/ mark .*\n {2}csp /)
  expect((await run('mark', '--help')).out).toContain('--check')
  expect((await run('csp', '-h')).out).toContain('--allow')
})
