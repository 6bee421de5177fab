// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { covers } from '../../scripts/catalogue/covers.mjs'
import { details } from '../../src/services'

const entries = Object.entries(details)
const categories = ['necessary', 'preferences', 'statistics', 'marketing']
const duration = /^(session|persistent|P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/
/** Shorter than four letters, but no one else's names begin so; for each the entry says why. */
const short = ['_hj*', 'mp_*', 'lpv*', 'ZD-*', 'IR_*']

test('there are at least 120', () => {
  expect(entries.length).toBeGreaterThanOrEqual(120)
})

test('the README lists them, each under its category, and no other', () => {
  const list = /^necessary:\n[\s\S]+?(?=^```)/m.exec(readFileSync('README.md', 'utf8'))?.[0] ?? ''
  const listed = list.split(/^(\w+):$/m).slice(1)
  const ids = categories.map((category) => [category, listed[listed.indexOf(category) + 1]?.trim().split(/\s+/)])
  expect(ids).toEqual(
    categories.map((category) => [
      category,
      entries
        .filter(([, entry]) => entry.category === category)
        .map(([id]) => id)
        .sort(),
    ]),
  )
})

test.each(categories)('each file of catalogue/%s is in it, under its own name', (category) => {
  const files = readdirSync(`src/services/catalogue/${category}`)
    .map((file) => file.replace('.ts', ''))
    .filter((file) => file !== 'index')
  const own = entries.filter(([, entry]) => entry.category === category)
  expect(own.map(([id]) => id).sort()).toEqual(files.sort())
  for (const [id, entry] of own) expect(entry.id).toBe(id)
})

describe.each(entries)('%s', (_, entry) => {
  test('says who, where and under which law', () => {
    expect(entry.name).toMatch(/\S/)
    expect(entry.provider).toMatch(/\S/)
    expect(new URL(entry.policyUrl).protocol).toBe('https:')
    expect(entry.urls.length + entry.storage.length).toBeGreaterThan(0)
    expect(categories).toContain(entry.category)
    for (const { country, safeguard } of entry.transfers) {
      expect(country).toMatch(/^[A-Z]{2}$/)
      expect(['DPF', 'SCC', 'adequacy']).toContain(safeguard)
    }
  })

  test('says why it is necessary if it is, and only then', () => {
    expect(entry.reason !== undefined).toBe(entry.category === 'necessary')
  })

  test('gives a lifetime in ISO 8601 and each name once', () => {
    const names = entry.storage.map(({ kind, name, domain = '' }) => `${kind} ${name} ${domain}`)
    expect(new Set(names).size).toBe(names.length)
    for (const item of entry.storage) expect(item.duration, item.name).toMatch(duration)
  })

  test('has patterns that are well formed and tight', () => {
    for (const url of entry.urls) expect(url).toMatch(/^(\*\.)?([a-z\d-]+\.)+[a-z]+(\/[^*\s]*\*?)?$/)
    for (const { name, domain } of entry.storage) {
      expect(name).toMatch(/^[^*\s|`]+\*?$/)
      if (name.endsWith('*') && !domain && !short.includes(name)) expect(name.length, name).toBeGreaterThan(4)
      if (domain)
        expect(
          entry.urls.some((url) => url.includes(domain.split('.').slice(-2).join('.'))),
          domain,
        ).toBe(true)
    }
  })
})

/** Whose patterns meet those of others, and why that does no harm. */
const meetings: Record<string, string> = {
  'google-tag-manager > google-ads': 'the longer pattern wins: what it loads is told apart by its path',
  'google-tag-manager > google-analytics': 'the same',
  'adobe-analytics > adobe-target': 'the longer host wins',
  'klarna > klarna-on-site-messaging': 'the longer pattern wins',
  'amplitude > google-analytics': 'AMP_TOKEN is the longer pattern',
  'matomo > piwik-pro': 'two descendants of one program: the site declares the one that it uses',
  'piwik-pro > matomo': 'the same',
}

test('no service takes what is another’s, unless it is said why', () => {
  const claims = entries.map(([id, { urls, storage }]) => ({
    id,
    patterns: [
      ...urls.map((url) => ({ kind: 'url', pattern: url })),
      ...storage.filter(({ domain }) => !domain).map(({ kind, name }) => ({ kind, pattern: name })),
    ],
  }))
  const found = claims.flatMap(({ id, patterns }) =>
    claims
      .filter((other) => other.id !== id)
      .filter((other) =>
        patterns.some((one) => other.patterns.some((two) => one.kind === two.kind && covers(one.pattern, two.pattern))),
      )
      .map((other) => `${id} > ${other.id}`),
  )
  expect(found.sort()).toEqual(Object.keys(meetings).sort())
})
