import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../src/core/createCatalog'
import { details, translateEntry } from '../../src/services'
import { known } from '../../src/services/known'
import { storedBy } from '../../src/services/storedBy'
import type { CatalogueId, Service, StorageKind } from '../../src/types'
import { cases } from './cases'

const kinds: readonly StorageKind[] = ['cookie', 'local', 'session', 'indexeddb', 'cache']
const entries = Object.values(details)

/** What lies on another site is declared, but cannot be met on the page's own. */
const whole: Service[] = entries.map((entry) => {
  const service = translateEntry(entry, 'en')
  return { ...service, storage: service.storage?.filter(({ domain }) => !domain) ?? [] }
})
const packed: Service[] = known.map((service) => ({ ...service, storage: storedBy.get(service.id) ?? [] }))

/** Descendants of one program, with the same names: the one that the site declares is meant. */
const twins: Partial<Record<string, CatalogueId>> = { matomo: 'piwik-pro', 'piwik-pro': 'matomo' }

const target = (url: string) => {
  const { host, pathname, search } = new URL(url)
  return host + pathname + search
}
/** Only what one pattern claims. */
const alone = (part: Pick<Service, 'urls' | 'storage'>) =>
  createCatalog([{ id: 'it', category: 'marketing', name: 'It', ...part }])

describe.each([
  ['the whole catalogue', whole],
  ['the packed catalogue', packed],
])('%s', (_, services) => {
  const catalog = createCatalog(services)

  describe.each(Object.entries(cases))('%s', (id, { urls, notUrls = [], stored = {}, notStored = {} }) => {
    test.each(urls)('reaches %s', (url) => {
      expect(catalog.match('url', target(url))).toEqual([id])
    })
    test.each(notUrls)('does not reach %s', (url) => {
      expect(catalog.match('url', target(url))).not.toContain(id)
    })
    for (const kind of kinds) {
      test.each(stored[kind] ?? [])(`keeps %s (${kind})`, (name) => {
        expect(catalog.match(kind, name).filter((other) => other !== twins[id])).toEqual([id])
      })
      test.each(notStored[kind] ?? [])(`does not keep %s (${kind})`, (name) => {
        expect(catalog.match(kind, name)).not.toContain(id)
      })
    }
  })

  test('takes no name that sites use for themselves', () => {
    const own = [
      'session',
      'sid',
      'token',
      'lang',
      'theme',
      'cart',
      'id',
      'user',
      'csrftoken',
      'PHPSESSID',
      '_csrf',
      'askfirst',
    ]
    expect(own.flatMap((name) => kinds.flatMap((kind) => catalog.match(kind, name)))).toEqual([])
  })
})

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, { urls, storage }) => {
  test.each(urls)('%s is met by a case, and by no look-alike', (pattern) => {
    const catalog = alone({ urls: [pattern] })
    expect(cases[id].urls.some((url) => catalog.match('url', target(url)).length)).toBe(true)

    const [host = '', ...path] = pattern.split('/')
    const name = host.replace('*.', 'www.')
    const rest = path.length ? `/${path.join('/').replace('*', '')}` : '/'
    for (const other of [
      `evil-${host.replace('*.', '')}`,
      `evil${host.replace('*.', '')}`,
      `${name}.evil.test`,
      'evil.test',
    ]) {
      expect(catalog.match('url', other + rest)).toEqual([])
    }
    expect(catalog.match('url', `evil.test/${name}${rest}`)).toEqual([])
    expect(catalog.match('url', `evil.test/?${name}${rest}`)).toEqual([])
    if (host.startsWith('*.')) expect(catalog.match('url', host.slice(2) + rest)).toEqual([])
  })

  const own = storage.filter(({ domain }) => !domain)
  test.each(own.map(({ kind, name }) => [kind, name] as const))(
    '%s %s is met by a case, and by no look-alike',
    (kind, name) => {
      const catalog = alone({ storage: [{ kind, name }] })
      expect(cases[id].stored?.[kind]?.some((stored) => catalog.match(kind, stored).length)).toBe(true)

      const stem = name.replace('*', '')
      const others = [
        `x${stem}`,
        stem.slice(0, -1),
        stem.slice(1),
        name.endsWith('*') ? `${stem.slice(0, -1)}~x` : `${stem}x`,
      ]
      for (const other of others) expect(catalog.match(kind, other)).toEqual([])
      for (const elsewhere of kinds.filter((one) => one !== kind)) expect(catalog.match(elsewhere, stem)).toEqual([])
    },
  )
})
