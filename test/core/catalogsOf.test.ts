// @vitest-environment node
import { expect, test } from 'vitest'
import { catalogsOf } from '../../src/core/catalogsOf'
import { known } from '../../src/services/known'
import type { Config, Service } from '../../src/types'

const catalogOf = catalogsOf(known)
const cookie = (id: string, name: string): Service => ({
  id,
  category: 'statistics',
  name: id,
  storage: [{ kind: 'cookie', name }],
})
const reaching = (id: string, ...urls: string[]): Service => ({ id, category: 'marketing', name: id, urls })
const matomo = '_pk_id.1.1fff'
const find = (services: Config['services'] & {}, name: string) => catalogOf({ services }).match('cookie', name).sort()

test.each([
  ['nobody declares either', [], ['matomo', 'piwik-pro']],
  ['both are declared', ['piwik-pro', 'matomo'] as const, ['matomo', 'piwik-pro']],
  ['one is declared', ['matomo'] as const, ['matomo']],
  ['the other is declared', ['piwik-pro'] as const, ['piwik-pro']],
  ['one is declared by hand', [cookie('mine', '_pk_id.*')], ['mine']],
])('of two with the same name, where %s', (_, services, expected) => {
  expect(find(services, matomo)).toEqual(expected)
})

test('a declared service does not take what a longer pattern gives another', () => {
  const catalog = catalogOf({ services: ['google-tag-manager'] })
  expect(catalog.match('url', 'www.googletagmanager.com/gtag/js?id=AW-1')).toEqual(['google-ads'])
})

test('a service of its own stands in the catalogue’s stead', () => {
  const services = [cookie('hotjar', 'mine')]
  expect(find(services, '_hjSession_1')).toEqual([])
  expect(find(services, 'mine')).toEqual(['hotjar'])
})

test.each<[rule: string, own: Service[], shipped: Service[], found: string[]]>([
  [
    'beats a longer one that is shipped',
    [reaching('own', '*.x.com')],
    [reaching('shipped', 'www.x.com/path*')],
    ['own'],
  ],
  ['says nothing of other hosts', [reaching('own', 'y.com')], [reaching('shipped', '*.x.com')], ['shipped']],
  [
    'does not count where its path does not fit',
    [reaching('own', 'www.x.com/other')],
    [reaching('shipped', '*.x.com')],
    ['shipped'],
  ],
])('what the site declares %s', (_, own, ...[shipped, found]) => {
  expect(catalogsOf(shipped)({ services: own }).match('url', 'www.x.com/path?a=b')).toEqual(found)
})

test('of names, too', () => {
  const catalog = catalogsOf([cookie('shipped', '_ga_ABC')])({ services: [cookie('own', '_*')] })
  expect(catalog.match('cookie', '_ga_ABC')).toEqual(['own'])
})
