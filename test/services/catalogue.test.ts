// @vitest-environment node
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { details } from '../../src/services'

const entries = Object.entries(details)
const duration = /^(session|persistent|P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/
/** Shorter than four letters, but no one else's names begin so; for each the entry says why. */
const short = ['_hj*', 'mp_*']

test('each file of the folder is in it, under its own name', () => {
  const files = readdirSync('src/services/catalogue').map((file) => file.replace('.ts', ''))
  expect(entries.map(([id]) => id)).toEqual(files.sort())
  for (const [id, entry] of entries) expect(entry.id).toBe(id)
})

describe.each(entries)('%s', (_, entry) => {
  test('says who, where and under which law', () => {
    expect(entry.name).toMatch(/\S/)
    expect(entry.provider).toMatch(/\S/)
    expect(new URL(entry.policyUrl).protocol).toBe('https:')
    expect(entry.urls.length).toBeGreaterThan(0)
    expect(['preferences', 'statistics', 'marketing']).toContain(entry.category)
    for (const { country, safeguard } of entry.transfers) {
      expect(country).toMatch(/^[A-Z]{2}$/)
      expect(['DPF', 'SCC', 'adequacy']).toContain(safeguard)
    }
  })

  test('gives a lifetime in ISO 8601 and each name once', () => {
    const names = entry.storage.map(({ kind, name }) => `${kind} ${name}`)
    expect(new Set(names).size).toBe(names.length)
    for (const item of entry.storage) expect(item.duration, item.name).toMatch(duration)
  })

  test('has patterns that are well formed and tight', () => {
    for (const url of entry.urls) expect(url).toMatch(/^(\*\.)?([a-z\d-]+\.)+[a-z]+(\/[^*\s]*\*?)?$/)
    for (const { name, domain } of entry.storage) {
      expect(name).toMatch(/^[^*\s]+\*?$/)
      if (name.endsWith('*') && !short.includes(name)) expect(name.length, name).toBeGreaterThan(4)
      if (domain)
        expect(
          entry.urls.some((url) => url.includes(domain.split('.').slice(-2).join('.'))),
          domain,
        ).toBe(true)
    }
  })
})

test('no two services claim the same pattern', () => {
  const claims = entries.flatMap(([, { urls, storage }]) => [
    ...urls,
    ...storage.filter(({ domain }) => !domain).map(({ kind, name }) => `${kind} ${name}`),
  ])
  expect(claims.filter((claim, at) => claims.indexOf(claim) !== at)).toEqual([])
})
