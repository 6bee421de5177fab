// @vitest-environment node
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allLocales } from '../src/allLocales'
import { AskFirstError } from '../src/core/AskFirstError'
import { renderDeclaration } from '../src/renderDeclaration'

const evil = '<img src=x onerror=alert(1)>'

test('all languages are there', () => {
  expect(Object.keys(allLocales).sort()).toEqual(
    readdirSync('src/locales')
      .map((file) => file.replace('.ts', ''))
      .sort(),
  )
})

test('without a window it lists what catalogue and site declare, in the language that is asked for', () => {
  const html = renderDeclaration(
    {
      site: { controller: 'Esimerkki Oy', updated: '2026-11-01' },
      services: [
        'google-analytics',
        {
          id: 'chat',
          category: 'preferences',
          name: 'Chat',
          storage: [{ kind: 'local', name: 'chat-*', duration: 'P1Y', purpose: { en: 'Talks.', fi: 'Juttelee.' } }],
        },
      ],
    },
    'fi-FI',
  )
  expect(html).toMatch(/^<div class="askfirst-declaration" lang="fi" dir="ltr">/)
  for (const text of [
    'Rekisterinpitäjä: Esimerkki Oy',
    '1. marraskuuta 2026',
    '>_ga',
    'Google Ireland',
    'Juttelee.',
    '1 vuosi',
  ])
    expect(html).toContain(text)
  // Nobody has answered it yet, and its buttons would do nothing.
  expect(html).not.toMatch(/<button|Et ole vielä vastannut/)
})

test('each row says which service it is of, as its switch does; one without a provider is said once', () => {
  const chat = { kind: 'local', name: 'chat-*' } as const
  const html = renderDeclaration(
    { services: ['google-analytics', { id: 'chat', category: 'preferences', name: 'Chat', storage: [chat] }] },
    'en',
  )
  expect(html).toContain(
    '<td><bdi>Google Analytics</bdi><br><a href="https://policies.google.com/privacy"><bdi>Google Ireland Limited</bdi></a>',
  )
  expect(html).toContain('<td><bdi>Chat</bdi></td>')
})

test.each([
  ['eo', 'en'],
  ['not a tag', 'en'],
  ['no', 'nb'],
  ['zh-TW', 'zh-Hant'],
])('%s is told in %s', (language, spoken) => {
  expect(renderDeclaration({}, language)).toContain(`lang="${spoken}"`)
})

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'ltr'],
])('what is told in %s is written %s, whatever the page around it is', (language, direction) => {
  expect(renderDeclaration({}, language)).toMatch(
    new RegExp(`^<div class="askfirst-declaration" lang="\\w+" dir="${direction}">`),
  )
})

test('without a name of the site and without an address our own storage has no empty provider', () => {
  const html = renderDeclaration({}, 'en')
  expect(html).toContain('<bdi dir="ltr">askfirst*</bdi></th><td><bdi>')
  expect(html).not.toContain('<bdi></bdi>')
})

test('a name that ends in a full stop keeps it behind it in a text from right to left', () => {
  expect(renderDeclaration({ services: ['vimeo'] }, 'ar')).toContain('<bdi>Vimeo.com, Inc.</bdi></a>')
})

test('texts of the site are text, and its words win', () => {
  const html = renderDeclaration(
    {
      words: { controller: 'By {name}' },
      site: { controller: evil },
      services: [{ id: 'x', category: 'marketing', name: `"${evil}"`, policyUrl: '/a"b', provider: 'A & B' }],
    },
    'en',
  )
  expect(html).toContain('By &lt;img src=x onerror=alert(1)&gt;')
  expect(html).toContain('<a href="/a&quot;b"><bdi>A &amp; B</bdi></a>')
  expect(html).not.toContain('<img')
})

test('a mistake is the one error that init gives, too', () => {
  expect(() => renderDeclaration({ services: [{ id: 'x', category: 'ads', name: 'X' }] }, 'en')).toThrow(AskFirstError)
})

test('a sealed page’s config is taken as well', () => {
  expect(renderDeclaration({ services: ['youtube'], guard: 'seal' }, 'en')).toBe(
    renderDeclaration({ services: ['youtube'] }, 'en'),
  )
})
