// @vitest-environment node
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/runCommand'

let folder: string
const file = () => join(folder, '.well-known/gpc.json')

const run = async (...args: string[]) => {
  let out = ''
  let err = ''
  const status = await runCommand(['gpc', ...args], {
    out: (line) => (out += `${line}\n`),
    err: (text) => (err += text),
    isWatched: false,
  })
  return { status, out, err }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askfirst-gpc-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('writes what https://www.w3.org/TR/gpc/ asks for, with the day of today', async () => {
  const days = [new Date().toISOString().slice(0, 10)]
  expect(await run(folder)).toMatchObject({ status: 0, err: '' })
  days.push(new Date().toISOString().slice(0, 10))
  const { gpc, lastUpdate, ...others } = JSON.parse(readFileSync(file(), 'utf8'))
  expect([gpc, others, days.includes(lastUpdate)]).toEqual([true, {}, true])
})

test('--date and --off, over what is there', async () => {
  await run(folder)
  await run(folder, '--date', '2026-02-28', '--off')
  expect(readFileSync(file(), 'utf8')).toBe('{"gpc":false,"lastUpdate":"2026-02-28"}\n')
})

test.each([
  ['no folder', [], 'name one folder'],
  ['a folder that is not there', ['nowhere/at/all'], 'there is no folder nowhere/at/all'],
  ['a day that is none', ['.', '--date', '2026-02-30'], 'YYYY-MM-DD'],
  ['an option that is none', ['.', '--on'], '--on'],
])('%s is one error, and nothing is written', async (_, args, message) => {
  const { status, err } = await run(...args)
  expect([status, err]).toEqual([2, expect.stringContaining(message)])
  expect(existsSync('.well-known')).toBe(false)
})

test('the list of commands has it', async () => {
  let out = ''
  await runCommand(['help'], { out: (line) => (out += line), err: () => {}, isWatched: false })
  expect(out).toMatch(/^ {2}gpc +write/m)
})
