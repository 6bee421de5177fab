import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { answer, random } from './server/arrivals'

const blocks = readFileSync('README.md', 'utf8').match(/(?<=```ts\n)[\s\S]*?(?=```)/g) ?? []
const block = (words: string): string => {
  const [found = '', ...others] = blocks.filter((text) => text.includes(words))
  if (!found || others.length) throw new Error(`README has ${others.length + 1} blocks with "${words}"`)
  return found
}

/** Runs a block of the README as it stands, but for its port, beside an installed askfirst. Gives the server's origin. */
async function serve(text: string): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'askfirst-readme-'))
  mkdirSync(join(home, 'node_modules'))
  for (const [name, path] of [
    ['askfirst', '.'],
    ['libsql', 'node_modules/libsql'],
  ] as const)
    symlinkSync(resolve(path), join(home, 'node_modules', name))
  const tell = 'listen(0, function () { console.log(this.address().port) })'
  const program = text.replace(/listen\(\d*\)/, tell).replace('/var/lib/shop', home)
  expect(program).toContain(tell)
  writeFileSync(join(home, 'server.mjs'), program)
  const server: ChildProcess = spawn(process.execPath, ['server.mjs'], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, RECORDS_TOKEN: 'f'.repeat(40) },
  })
  onTestFinished(async () => {
    server.kill()
    await once(server, 'exit')
    rmSync(home, { recursive: true, force: true })
  })
  const [port] = server.stdout ? await once(server.stdout, 'data') : []
  return `http://localhost:${String(port).trim()}`
}

test('the server of the README keeps a record, gives it to its visitor and exports it', async () => {
  const origin = await serve(block('sqliteStore('))
  const record = answer()
  const headers = { 'askfirst-proof': random(), 'content-type': 'application/json', origin }
  const post = () => fetch(`${origin}/records`, { method: 'POST', headers, body: JSON.stringify(record) })
  expect([(await post()).status, (await post()).status]).toEqual([201, 200])
  const own = await fetch(`${origin}/records/${record.subject}`, { headers })
  expect((await own.json()).records).toMatchObject([record])
  const all = await fetch(`${origin}/records`, { headers: { authorization: `Bearer ${'f'.repeat(40)}` } })
  expect((await all.text()).trim().split('\n')).toHaveLength(1)
})

test('the sealed server of the README marks a page and shuts it', async () => {
  const page = '<script src="https://www.googletagmanager.com/gtag/js"></script>'
  const handler = `const handler = () => new Response('${page}', { headers: { 'content-type': 'text/html' } })`
  const origin = await serve(
    `import { createServer } from 'node:http'\n${handler}\n${block('nodeListener(seal(').trimEnd()}.listen(0)\n`,
  )
  const response = await fetch(origin, { headers: { accept: 'text/html' } })
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self'/)
  expect(await response.text()).toMatch(
    /^<script src="\/askfirst-seal\.js" [^>]* data-guard="seal"><\/script><script data-askfirst="google-/,
  )
})
