// @vitest-environment node
import { expect, test } from 'vitest'
import { catalogOf } from '../../src/core/catalogOf'
import { known } from '../../src/services/known'
import type { Config, Service } from '../../src/types'

const cookie = (id: string, name: string): Service => ({
  id,
  category: 'statistics',
  name: id,
  storage: [{ kind: 'cookie', name }],
})
const matomo = '_pk_id.1.1fff'
const find = (services: Config['services'] & {}, name: string) =>
  catalogOf({ services }, known).match('cookie', name).sort()

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
  const catalog = catalogOf({ services: ['google-tag-manager'] }, known)
  expect(catalog.match('url', 'www.googletagmanager.com/gtag/js?id=AW-1')).toEqual(['google-ads'])
})

test('a service of its own stands in the catalogue’s stead', () => {
  const services = [cookie('hotjar', 'mine')]
  expect(find(services, '_hjSession_1')).toEqual([])
  expect(find(services, 'mine')).toEqual(['hotjar'])
})
