import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../src/core/contentSecurityPolicy'
import { declaredServices } from '../../src/core/declaredServices'
import { known } from '../../src/services/known'

const header = (...urls: string[]) =>
  contentSecurityPolicy({ services: [{ id: 'x', category: 'statistics', name: 'X', urls }] })
const none = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'self'"

test('without anything allowed only the page’s own origin is left', () => {
  expect(contentSecurityPolicy({ services: [] })).toBe(none)
  expect(header()).toBe(none)
})

test.each([
  ['x.example', 'x.example'],
  ['*.x.example', '*.x.example'],
  ['x.example/tr', 'x.example/tr'],
  ['x.example/a/b*', 'x.example/a/'],
  ['x.example/a/*', 'x.example/a/'],
  ['x.example/*', 'x.example'],
  ['x.example/js?id=G-*', 'x.example/js'],
  ['x.example/a?b=1', 'x.example/a'],
  ['x.example/a;b,c', 'x.example/a%3Bb%2Cc'],
])('the pattern %s becomes the source %s', (pattern, source) => {
  expect(header(pattern).endsWith(`; form-action 'self' ${source}`)).toBe(true)
})

test('sockets are allowed with their hosts, and own hosts with the rest', () => {
  const services = declaredServices({ services: ['hotjar'] }, known)
  expect(contentSecurityPolicy({ services, hosts: ['shop.example'] })).toBe(
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: *.hotjar.com *.hotjar.io shop.example " +
      "wss://*.hotjar.com wss://*.hotjar.io wss://shop.example; form-action 'self' *.hotjar.com *.hotjar.io shop.example",
  )
})

test('each source stands there once, in an order that the config does not change', () => {
  expect(header('b.example', 'a.example', 'b.example')).toBe(header('a.example', 'b.example'))
})
