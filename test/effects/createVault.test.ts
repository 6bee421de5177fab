// @vitest-environment-options { "url": "https://www.example.com/shop/" }
import Cookies from 'js-cookie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeRecord } from '../../src/core/encodeRecord'
import type { Config, ConsentRecord } from '../../src/types'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'
import { keptBy } from './keptBy'

const policy = policyOf({ services: ['youtube'] })
const answer = (id: string, given: boolean | Record<string, boolean> = true): ConsentRecord =>
  recordOf(policy, given, { id, now: Date.now() })
const vaultOf = (config: Config = {}) => keptBy(policyOf({ services: ['youtube'], ...config }), window)

const forget = () => {
  for (const name of Object.keys(Cookies.get())) {
    for (const domain of [undefined, 'example.com', 'www.example.com']) Cookies.remove(name, domain ? { domain } : {})
  }
  localStorage.clear()
}
beforeEach(forget)
afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(document, 'cookie')
  forget()
})

describe('what was written', () => {
  test('is read, by this page and the next', () => {
    const record = { ...answer('one', { youtube: true, statistics: false }), notice: 'abc' }
    const vault = vaultOf()
    expect(vault.read()).toBeNull()
    expect(vault.write(record)).toBeUndefined()
    expect(vault.read()).toEqual(record)
    expect(vaultOf().read()).toEqual(record)
  })

  test('is one cookie and one entry, both ours by name', () => {
    vaultOf().write(answer('one'))
    expect(document.cookie).toMatch(/^askfirst=[\w.-]+$/)
    expect(Object.keys(localStorage)).toEqual(['askfirst'])
  })

  test('goes by the name that the config gives', () => {
    const vault = vaultOf({ cookie: { name: 'choice' } })
    vault.write(answer('one'))
    expect(document.cookie).toMatch(/^choice=/)
    expect(Object.keys(localStorage)).toEqual(['askfirstchoice'])
    expect(vault.read()?.id).toBe('one')
    expect(vaultOf().read()).toBeNull()
  })

  test.each<[what: string, config: Config, parts: string[]]>([
    ['for the whole site, from it alone, over https', {}, ['path=/', 'samesite=lax', 'secure']],
    [
      'for sub-domains where the config says so',
      { cookie: { domain: 'example.com' } },
      ['path=/', 'domain=example.com'],
    ],
  ])('is kept %s', (_, config, parts) => {
    const record = answer('one')
    const set = vi.spyOn(document, 'cookie', 'set')
    vaultOf(config).write(record)
    const kept = set.mock.calls
      .map(([cookie]) => cookie.toLowerCase())
      .find((cookie) => cookie.startsWith('askfirst=1'))
    const attributes = kept?.split('; ')
    expect(attributes).toEqual(expect.arrayContaining(parts))
    expect(attributes).toContain(`expires=${new Date(record.expires).toUTCString().toLowerCase()}`)
    expect(attributes?.some((part) => part.startsWith('domain'))).toBe('cookie' in config)
  })

  test.each(['__Host-choice', '__Secure-choice'])('is taken away by a cookie that %s lets pass', (name) => {
    const set = vi.spyOn(document, 'cookie', 'set')
    vaultOf({ cookie: { name } }).clear()
    const writes = set.mock.calls.map(([cookie]) => cookie.toLowerCase().split('; '))
    expect(writes.filter((parts) => !parts.includes('secure'))).toEqual([])
    expect(writes.length).toBeGreaterThan(0)
  })

  test('is read from the cookie alone, where the mirror is gone', () => {
    const record = answer('one')
    vaultOf().write(record)
    localStorage.clear()
    expect(vaultOf().read()).toEqual(record)
    expect(vaultOf().history()).toEqual([])
  })

  test('is not read from the mirror alone', () => {
    vaultOf().write(answer('one'))
    Cookies.remove('askfirst')
    expect(vaultOf().read()).toBeNull()
  })
})

describe('an old cookie that a late response of the server brought back', () => {
  const bringBack = (withdrawal: Partial<ConsentRecord> = {}) => {
    const vault = vaultOf()
    vault.write(answer('yes'))
    const old = Cookies.get('askfirst') ?? ''
    vault.write(answer('no', false))
    localStorage.setItem('askfirst', JSON.stringify([vault.history()[0], { ...vault.history()[1], ...withdrawal }]))
    Cookies.set('askfirst', old, { path: '/' })
    expect(document.cookie).toContain('yes')
  }

  test('does not take a withdrawal back', () => {
    bringBack()
    expect(vaultOf().read()).toMatchObject({ id: 'no', choices: { youtube: false } })
  })

  test('does not either when the clock was set back between the two', () => {
    bringBack({ at: new Date(Date.now() - 60_000).toISOString() })
    expect(vaultOf().read()?.id).toBe('no')
  })

  test('is no answer when what came after it is none any more', () => {
    bringBack({ expires: new Date(Date.now() - 1).toISOString() })
    expect(vaultOf().read()).toBeNull()
  })

  test('is an answer where the mirror does not know it: another sub-domain gave it later', () => {
    vaultOf().write(answer('ours', false))
    const ours = localStorage.getItem('askfirst') ?? ''
    vaultOf().write(answer('theirs'))
    localStorage.setItem('askfirst', ours)
    expect(vaultOf().read()?.id).toBe('theirs')
  })
})

describe('history', () => {
  test('has each answer, the newest last', () => {
    const vault = vaultOf()
    for (const id of ['one', 'two', 'three']) vault.write(answer(id))
    expect(vault.history().map(({ id }) => id)).toEqual(['one', 'two', 'three'])
    expect(vaultOf().history()).toEqual(vault.history())
  })

  test('is bound: of the oldest every second makes room, never the latest', () => {
    const vault = vaultOf()
    for (let at = 1; at <= 53; at++) vault.write(answer(`a${at}`))
    const ids = vault.history().map(({ id }) => id)
    expect(ids.length).toBeLessThanOrEqual(50)
    expect(ids.slice(0, 3)).toEqual(['a1', 'a3', 'a5'])
    expect(ids.slice(-25)).toEqual(Array.from({ length: 25 }, (_, at) => `a${at + 29}`))
  })

  test.each<[what: string, kept: string]>([
    ['no JSON', '{"id":'],
    ['no list', '{"id":"one"}'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list of anything', '[null,1,"a",[],{"version":1}]'],
  ])('%s in the mirror is no answer, and the next one stands alone', (_, kept) => {
    localStorage.setItem('askfirst', kept)
    const vault = vaultOf()
    expect(vault.history()).toEqual([])
    expect(vault.read()).toBeNull()
    expect(vault.write(answer('one'))).toBeUndefined()
    expect(vault.history()).toHaveLength(1)
  })

  test('good ones among the broken are kept', () => {
    const record = answer('good')
    localStorage.setItem('askfirst', JSON.stringify([{ ...record, choices: { youtube: 'yes' } }, record]))
    expect(vaultOf().history()).toEqual([record])
  })
})

test.each(['%', 'accepted', '%E0%A4%A', '{"a":1}', '1.1.1.1.1.a.b.c.d.e'])(
  'the foreign value %s is no answer',
  (value) => {
    // biome-ignore lint/suspicious/noDocumentCookie: as a page or a server writes it, past js-cookie's escapes
    document.cookie = `askfirst=${value};path=/`
    expect(document.cookie).toContain('askfirst=')
    expect(vaultOf().read()).toBeNull()
  },
)

describe('what waits for its writer', () => {
  const waiting = (...records: ConsentRecord[]) => {
    const { vault } = vaultOf()
    for (const record of records) vault.hold(policy, record)
  }

  test('is the answer after a reload, and is then kept like any other', () => {
    waiting(answer('one'), answer('two', false))
    expect(document.cookie).toBe('')
    const next = vaultOf()
    expect(next.read()?.id).toBe('two')
    expect(next.history().map(({ id }) => id)).toEqual(['one', 'two'])
    expect(next.save()).toBeUndefined()
    expect(Object.keys(localStorage)).toEqual(['askfirst'])
    expect(vaultOf().read()?.id).toBe('two')
    expect(
      vaultOf()
        .history()
        .map(({ id }) => id),
    ).toEqual(['one', 'two'])
  })

  test('gives way to what another tab has kept since', () => {
    waiting({ ...answer('old'), at: new Date(Date.now() - 1000).toISOString() })
    // biome-ignore lint/suspicious/noDocumentCookie: what another page wrote, with attributes of its own
    document.cookie = `askfirst=${encodeRecord(answer('new', false), policy)};path=/`
    expect(vaultOf().read()?.id).toBe('new')
    vaultOf().save()
    expect(vaultOf().read()?.id).toBe('new')
  })

  test.each<[what: string, change: Partial<ConsentRecord>]>([
    ['expired', { expires: new Date(Date.now() - 1).toISOString() }],
    ['of the future', { at: new Date(Date.now() + 2 * 864e5).toISOString() }],
    ['held for longer than a browser keeps', { expires: '2099-01-01T00:00:00.000Z' }],
    ['without a time', { at: 'once' }],
    ['of another notice', { revision: 2 }],
  ])('is no answer when it is %s', (_, change) => {
    waiting({ ...answer('one'), ...change })
    expect(localStorage.getItem('askfirst-waiting')).toContain('"one"')
    expect(vaultOf().read()).toBeNull()
    vaultOf().save()
    expect(document.cookie).toBe('')
  })

  test('a page that holds one lets nothing else speak for it', () => {
    const page = vaultOf()
    vaultOf().write(answer('theirs'))
    page.vault.waiting.push(answer('ours'))
    expect(page.read()).toBeUndefined()
  })
})

describe('a cookie that moved to a wider domain', () => {
  const wide: Config = { cookie: { domain: 'example.com' } }
  const older = (id: string) => ({ ...answer(id), at: new Date(Date.now() - 1000).toISOString() })

  test('is read beside the one that it replaces: the newest counts', () => {
    vaultOf().write(answer('narrow', false))
    // biome-ignore lint/suspicious/noDocumentCookie: what another page wrote, with attributes of its own
    document.cookie = `askfirst=${encodeRecord(older('wide'), policy)};path=/;domain=example.com`
    expect(document.cookie.match(/askfirst=/g)).toHaveLength(2)
    expect(vaultOf(wide).read()?.id).toBe('narrow')
  })

  test('is erased wherever it stood: nothing older comes back', () => {
    vaultOf(wide).write(answer('wide'))
    vaultOf().clear()
    expect(document.cookie).toBe('')
  })

  test('leaves one behind once an answer is written', () => {
    vaultOf().write(older('narrow'))
    vaultOf(wide).write(answer('wide', false))
    expect(document.cookie.match(/askfirst=/g)).toHaveLength(1)
    expect(vaultOf(wide).read()?.id).toBe('wide')
  })
})

test('clear() erases both', () => {
  const vault = vaultOf({ cookie: { domain: 'example.com' } })
  vault.write(answer('one'))
  expect(document.cookie).toContain('askfirst=')
  vault.clear()
  expect(document.cookie).toBe('')
  expect(localStorage.length).toBe(0)
  expect(vault.read()).toBeNull()
})

describe('where the browser keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }

  test('a cookie that does not stay is an error that names it, and what is there says nothing', () => {
    vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {})
    const vault = vaultOf()
    const error = vault.write(answer('one'))
    expect(error).toBeInstanceOf(Error)
    expect(error).toHaveProperty('message', expect.stringContaining('"askfirst"'))
    expect(vault.read()).toBeUndefined()

    vi.restoreAllMocks()
    expect(vault.write(answer('two'))).toBeUndefined()
    expect(vault.read()?.id).toBe('two')
  })

  test('cookies that throw', () => {
    Object.defineProperty(document, 'cookie', { configurable: true, get: refuse, set: refuse })
    const vault = vaultOf()
    expect(vault.read()).toBeNull()
    expect(vault.write(answer('one'))).toHaveProperty('name', 'SecurityError')
    expect(vault.clear()).toBeUndefined()
  })

  test('a mirror that throws: the answer holds, without its history', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    const vault = vaultOf()
    expect(vault.read()).toBeNull()
    expect(vault.history()).toEqual([])
    expect(vault.write(answer('one'))).toHaveProperty('name', 'SecurityError')
    expect(vault.read()?.id).toBe('one')
    expect(vault.clear()).toBeUndefined()
  })

  test('a mirror that is full', () => {
    const full: Pick<Storage, 'getItem' | 'setItem'> = {
      getItem: () => null,
      setItem() {
        throw new DOMException('Full.', 'QuotaExceededError')
      },
    }
    vi.spyOn(window, 'localStorage', 'get').mockReturnValue(full as Storage)
    const vault = vaultOf()
    expect(vault.write(answer('one'))).toHaveProperty('name', 'QuotaExceededError')
    expect(vault.read()?.id).toBe('one')
  })
})
