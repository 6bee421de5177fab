// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { createMarker } from '../../src/mark/createMarker'
import { createRules } from '../../src/mark/createRules'
import { firstTag } from '../../src/mark/firstTag'
import type { Mark, MarkConfig } from '../../src/mark/MarkConfig'
import { mark } from '../../src/mark/mark'
import { treeOf } from './wakeTree'

const pixel = 'https://connect.facebook.net/x'
const film = 'https://www.youtube.com/embed/x'
const body = (html: string, config?: MarkConfig) =>
  mark(`<!doctype html><body>${html}`, config).replace('<!doctype html><body>', '')

const forms: Record<string, [html: string, marked: string]> = {
  'a script': [
    `<script src="${pixel}" async></script>`,
    `<script data-askfirst="meta-pixel" type="text/plain" src="${pixel}" async></script>`,
  ],
  'its type': [
    `<SCRIPT Type=module SRC='${pixel}'></SCRIPT>`,
    `<SCRIPT data-askfirst="meta-pixel" type="text/plain" data-askfirst-type=module SRC='${pixel}'></SCRIPT>`,
  ],
  'a type that is somebody’s own': [
    `<script src="${pixel}" data-type="x"></script>`,
    `<script data-askfirst="meta-pixel" type="text/plain" data-askfirst-type="" src="${pixel}" data-type="x"></script>`,
  ],
  'an inline script': [
    `<script>fbq('track','x')</script>`,
    `<script data-askfirst="meta-pixel" type="text/plain">fbq('track','x')</script>`,
  ],
  'a frame': [
    `<p><iframe src="${film}" title="Film"></iframe>after`,
    `<p><template data-askfirst="youtube"><iframe src="${film}" title="Film"></iframe></template>after`,
  ],
  'a frame where a template would stay and the frame would not': [
    `<table><iframe src="${film}"></iframe></table>`,
    `<table><iframe data-askfirst="youtube" data-askfirst-src="${film}"></iframe></table>`,
  ],
  'a frame that XHTML ends at once': [
    `<iframe src="${film}"/>`,
    `<iframe data-askfirst="youtube" data-askfirst-src="${film}"/>`,
  ],
  'a frame that carries its page': [
    `<iframe srcdoc="<img src='${pixel}'>"></iframe>`,
    `<template data-askfirst="meta-pixel"><iframe srcdoc="<img src='${pixel}'>"></iframe></template>`,
  ],
  'a frame of data': [
    `<iframe src="data:text/html,%3Cimg src=${pixel}%3E"></iframe>`,
    `<template data-askfirst="meta-pixel"><iframe src="data:text/html,%3Cimg src=${pixel}%3E"></iframe></template>`,
  ],
  'a frame of drawn data': [
    `<iframe src="data:image/svg+xml,%3Csvg%3E%3Cscript href='${pixel}'/%3E"></iframe>`,
    `<template data-askfirst="meta-pixel"><iframe src="data:image/svg+xml,%3Csvg%3E%3Cscript href='${pixel}'/%3E"></iframe></template>`,
  ],
  'an image': [`<img alt src=${pixel}>`, `<img data-askfirst="meta-pixel" alt data-askfirst-src=${pixel}>`],
  'an image by its old name': [`<image src=${pixel}>`, `<image data-askfirst="meta-pixel" data-askfirst-src=${pixel}>`],
  'a set of images': [
    `<img src=own.png srcset="own.png, ${pixel} 2x">`,
    `<img data-askfirst="meta-pixel" src=own.png data-askfirst-srcset="own.png, ${pixel} 2x">`,
  ],
  'a lazy loader’s attribute': [
    `<img src=own.png data-src=later.png srcset="${pixel}">`,
    `<img data-askfirst="meta-pixel" data-askfirst-src=own.png data-src=later.png data-askfirst-srcset="${pixel}">`,
  ],
  'an attribute that stands there twice': [
    `<img src="${pixel}" src="https://connect.facebook.net/y">`,
    `<img data-askfirst="meta-pixel" data-askfirst-src="${pixel}">`,
  ],
  'a link': [
    `<link rel="dns-prefetch" href="//connect.facebook.net">`,
    `<link data-askfirst="meta-pixel" rel="dns-prefetch" data-askfirst-href="//connect.facebook.net">`,
  ],
  media: [
    `<video poster=${pixel}><source src=${film}></video>`,
    `<video data-askfirst="meta-pixel" data-askfirst-poster=${pixel}><source data-askfirst="youtube" data-askfirst-src=${film}></video>`,
  ],
  'an element of two services': [
    `<video poster=${pixel} src=${film}></video>`,
    `<video data-askfirst="meta-pixel youtube" data-askfirst-poster=${pixel} data-askfirst-src=${film}></video>`,
  ],
  'object and embed': [
    `<object data=${film}><embed src=${film}></object>`,
    `<object data-askfirst="youtube" data-askfirst-data=${film}><embed data-askfirst="youtube" data-askfirst-src=${film}></object>`,
  ],
  'a form': [
    `<form action="https://www.facebook.com/tr/"><button formaction="https://www.facebook.com/tr/">x</button></form>`,
    `<form data-askfirst="meta-pixel" data-askfirst-formaction="https://www.facebook.com/tr/"><button data-askfirst="meta-pixel" data-askfirst-formaction="https://www.facebook.com/tr/">x</button></form>`,
  ],
  'a ping': [
    `<a href="${pixel}" ping="/own https://www.facebook.com/tr/">x</a>`,
    `<a data-askfirst="meta-pixel" href="${pixel}" data-askfirst-ping="/own https://www.facebook.com/tr/">x</a>`,
  ],
  'the addresses of a style': [
    `<p style="color:red;background:url('${pixel}') no-repeat">`,
    `<p data-askfirst="meta-pixel" style="color:red;background:none no-repeat" data-askfirst-style="color:red;background:url('${pixel}') no-repeat">`,
  ],
  'a set of images in a style': [
    `<p style="background:image-set('own.png' 1x, '${pixel}' 2x)">`,
    `<p data-askfirst="meta-pixel" data-askfirst-style="background:image-set('own.png' 1x, '${pixel}' 2x)">`,
  ],
  'a style that hides its address': [
    `<p style="background:u\\72l(${pixel})">`,
    `<p data-askfirst="meta-pixel" data-askfirst-style="background:u\\72l(${pixel})">`,
  ],
  'a style sheet': [
    `<style>@import "${pixel}";</style>`,
    `<template data-askfirst="meta-pixel"><style>@import "${pixel}";</style></template>`,
  ],
  'a style sheet that was minified': [
    `<style>@import"${pixel}";</style>`,
    `<template data-askfirst="meta-pixel"><style>@import"${pixel}";</style></template>`,
  ],
  'a style sheet with what only looks like a comment': [
    `<style>a:after{content:"/*";background:url(/a/*.png)}p{background:url(${pixel})}</style>`,
    `<template data-askfirst="meta-pixel"><style>a:after{content:"/*";background:url(/a/*.png)}p{background:url(${pixel})}</style></template>`,
  ],
  'a pixel for browsers without script': [
    `<noscript><img src="https://www.facebook.com/tr?id=1&ev=PageView"/></noscript>`,
    `<noscript><img data-askfirst="meta-pixel" data-askfirst-src="https://www.facebook.com/tr?id=1&ev=PageView"/></noscript>`,
  ],
  'speculation rules': [
    `<script type=speculationrules>{"prefetch":[{"urls":["${film}"]}]}</script>`,
    `<script data-askfirst="youtube" type="text/plain" data-askfirst-type=speculationrules>{"prefetch":[{"urls":["${film}"]}]}</script>`,
  ],
  SVG: [
    `<svg><image xlink:href="${pixel}"/><script href="${pixel}"/></svg>`,
    `<svg><image data-askfirst="meta-pixel" data-askfirst-xlink:href="${pixel}"/><script data-askfirst="meta-pixel" type="text/plain" data-askfirst-href="${pixel}"/></svg>`,
  ],
  'an old background': [
    `<table background=${pixel}>`,
    `<table data-askfirst="meta-pixel" data-askfirst-background=${pixel}>`,
  ],
  'an address in odd spelling': [
    `<img src="ht\ntps:\\\\CONNECT.facebook.net/x&#x3f;a">`,
    `<img data-askfirst="meta-pixel" data-askfirst-src="ht\ntps:\\\\CONNECT.facebook.net/x&#x3f;a">`,
  ],
  'a host with its last dot': [
    '<img src="https://connect.facebook.net./x">',
    '<img data-askfirst="meta-pixel" data-askfirst-src="https://connect.facebook.net./x">',
  ],
  'images in a template that sleeps by hand': [
    `<template data-askfirst="marketing"><img src="https://a.example/x"><script src="${pixel}"></script><img src=own.png></template>`,
    `<template data-askfirst="marketing"><img data-askfirst-src="https://a.example/x"><script src="${pixel}"></script><img src=own.png></template>`,
  ],
  'a mark by hand that left the address awake': [
    `<img data-askfirst="marketing" src="${pixel}">`,
    `<img data-askfirst="marketing" data-askfirst-src="${pixel}">`,
  ],
}

describe.each(Object.entries(forms))('%s', (_, [html, marked]) => {
  test('is put to sleep', () => expect(body(html)).toBe(marked))
  test('and stays as it is', () => expect(body(marked)).toBe(marked))
})

test.each([
  ['a comment', `<!-- <img src="${pixel}"> --><!--[if IE]><img src="${pixel}"><![endif]-->`],
  ['text', `<title><img src="${pixel}"></title><textarea><img src="${pixel}"></textarea><xmp><img src=${pixel}></xmp>`],
  ['CDATA in SVG', `<svg><desc><![CDATA[<img src="${pixel}">]]></desc></svg>`],
  ['a link that is no fetch', `<a href="${film}">x</a><link rel=canonical href="${film}"><base target=_blank>`],
  [
    'data',
    `<script type="application/ld+json">{"url":"${film}"}</script><script type="text/template" src=${pixel}></script>`,
  ],
  [
    'what an attribute only mentions',
    `<img src=own.png alt="${pixel}" data-src="${pixel}" title='<img src="${pixel}">'>`,
  ],
  ['broken markup', `<img src="${pixel}`],
  ['a comment in a style sheet', `<style>/* "url(${pixel}) */a{content:"a\\"/*"}/*@import"${pixel}"*/</style>`],
  ['odd quotes and case', `<IMG SRC = own.png ALT='a"b' data-x=a&amp;b / ><Br/>`],
  ['a byte order mark', `\uFEFF<!doctype html><p>\0\r\n😀`],
])('leaves alone: %s', (_, html) => {
  expect(mark(html)).toBe(html)
})

test('relative addresses follow the page and its <base>', () => {
  const own = { id: 'own', category: 'statistics', name: 'Own', urls: ['shop.example/stats/*', 'shop.example/t'] }
  const config: MarkConfig = { services: [own], url: 'https://shop.example/a/b' }
  expect(body('<img src="../stats/x">', config)).toContain('data-askfirst="own"')
  expect(body('<img src="/t?x=1">', { services: [own], site: { domains: ['shop.example'] } })).toContain('="own"')
  expect(body('<img src="stats/x">', config)).not.toContain('data-askfirst')
  expect(body(`<base href="https://connect.facebook.net/"><img src="x">`, config)).toContain('"meta-pixel"')
  expect(body(`<base href="/"><base href="https://connect.facebook.net/"><img src="x">`)).not.toContain('askfirst')
})

test('what is exempt or allowed stays awake', () => {
  const html = `<script src="${pixel}"></script><iframe src="${film}"></iframe>`
  const services = [{ id: 'meta-pixel', category: 'necessary', name: 'Meta', reason: 'x' }]
  expect(body(html, { services })).toBe(body(html, { allows: (id) => id === 'meta-pixel' }))
  expect(body(html, { services })).toContain(`<script src="${pixel}">`)
  expect(body(html, { allows: () => true })).toBe(html)
})

test('for the seal it marks whatever is not the site’s own or allowed', () => {
  const cdn = { id: 'cdn', category: 'necessary', name: 'CDN', urls: ['cdn.example'], reason: 'Serves the site' }
  const config: MarkConfig = {
    guard: 'seal',
    services: [cdn],
    url: 'https://shop.example/',
    site: { domains: ['shop.fi'] },
  }
  expect(body('<img src=own.png><img src=//shop.fi/x><img src=https://shop.example/x>', config)).not.toContain(
    'askfirst',
  )
  expect(body('<script src=https://cdn.example/x></script><img src="data:,">', config)).not.toContain('askfirst')
  expect(body('<script src="https://a.example:8443/x"></script>', config)).toBe(
    '<script data-askfirst="a.example" type="text/plain" src="https://a.example:8443/x"></script>',
  )
  expect(body(`<script src="${pixel}"></script>`, config)).toContain('data-askfirst="meta-pixel"')
  const own = '<script src="/own.js"></script><form action="https://records.example:8443/x"></form>'
  expect(body(own, { guard: 'seal', records: 'https://records.example:8443/x' })).toBe(own)
})

test('it tells of each mark where it stands, what for and for whom', () => {
  const marks: Mark[] = []
  mark(`<p>\n<script src="${pixel}"></script>\n<script>\n\nfbq()</script><noscript>\n<img src="${pixel}"></noscript>`, {
    onMark: (one) => marks.push(one),
  })
  expect(marks).toEqual([
    { line: 2, tag: 'script', why: [pixel], ids: ['meta-pixel'] },
    { line: 3, tag: 'script', why: ['uses fbq'], ids: ['meta-pixel'] },
    { line: 2, tag: 'img', why: [pixel], ids: ['meta-pixel'] },
  ])
})

describe('askfirst’s own tag', () => {
  const config: MarkConfig = {
    script: '/askfirst.js',
    services: ['youtube', 'hotjar'],
    policyUrl: '/p?a="&b',
    revision: 2,
  }
  const tag =
    '<script src="/askfirst.js" data-services="youtube hotjar" data-policy-url="/p?a=&quot;&amp;b" data-revision="2"></script>'

  test.each([
    ['<!doctype html><html><head><title>x</title>', `<!doctype html><html><head>${tag}<title>x</title>`],
    ['<!doctype html><!-- x --> <title>x</title>', `<!doctype html><!-- x --> ${tag}<title>x</title>`],
    ['<head><script>start()</script>', `<head>${tag}<script>start()</script>`],
    ['<html><head></head><body>', `<html><head>${tag}</head><body>`],
    ['Hello <b>', `${tag}Hello <b>`],
    ['', tag],
    ['Hello', `${tag}Hello`],
    ['Hello <br', `${tag}Hello <br`],
    ['<br', `${tag}<br`],
  ])('goes first into the head of %s', (html, marked) => {
    expect(mark(html, config)).toBe(marked)
    expect(mark(marked, config)).toBe(marked)
    const stream = createMarker(createRules(config), { first: firstTag(config) })
    expect([...html].map((char) => stream.write(char)).join('') + stream.end()).toBe(marked)
  })

  test('carries in a script what attributes cannot say, and the nonce', () => {
    const html = mark('<head>', {
      script: '/askfirst.js',
      nonce: 'r4',
      services: ['youtube', { id: 'chat', category: 'preferences', name: '</script>' }],
      cookie: { days: 30 },
    })
    expect(html).toBe(
      '<head><script nonce="r4">(window.askfirst = window.askfirst || []).push({"services":["youtube",' +
        '{"id":"chat","category":"preferences","name":"\\u003c/script>"}],"cookie":{"days":30}})</script>' +
        '<script src="/askfirst.js" nonce="r4"></script>',
    )
    expect(mark(html, { script: '/askfirst.js', cookie: { days: 30 } })).toBe(html)
  })

  test('is ASCII, whatever the page’s encoding, and well-formed XML', () => {
    const html = mark('<head>', { script: '/é.js', policyUrl: '/😀', site: { name: 'Käse & 😀 €' } })
    expect(html).toBe(
      '<head><script>(window.askfirst = window.askfirst || []).push({"site":{"name":"K\\u00e4se \\u0026 \\ud83d\\ude00 \\u20ac"}})' +
        '</script><script src="/&#233;.js" data-policy-url="/&#128512;"></script>',
    )
    expect(mark(html, { script: '/é.js', site: { name: 'x' } })).toBe(html)
  })

  test('cannot carry a function', () => {
    expect(() => mark('', { script: '/askfirst.js', regime: () => 'eu' })).toThrow('config.regime is a function')
  })
})

test('a mistake in the config is one clear error', () => {
  expect(() => mark('', { revision: 0 })).toThrow('config.revision must be a whole number from 1, not 0.')
  expect(() => mark('', JSON.parse('null'))).toThrow('config must be an object, not null.')
  expect(() => mark('', JSON.parse('{"script":5}'))).toThrow('config.script must be a text, not 5.')
  expect(() => mark('', JSON.parse('{"allows":["ads"]}'))).toThrow('config.allows must be a function, not a list.')
  expect(() => mark('', { services: ['other' as 'youtube'] })).toThrow('"other" is not in the catalogue')
})

test('a frameset’s frames sleep in place', () => {
  const html = `<frameset cols="*,*"><frame src="${film}"><frame src="own.html"></frameset>`
  const marked = mark(html)
  expect(marked).toContain(`<frame data-askfirst="youtube" data-askfirst-src="${film}">`)
  expect(treeOf(marked, true)).toEqual(treeOf(html))
})
