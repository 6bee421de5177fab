// @vitest-environment node
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { encodeRecord } from '../../src/core/encodeRecord'
import type { MarkConfig } from '../../src/mark'
import type { Handler } from '../../src/server/Handler'
import { seal } from '../../src/server/seal'
import type { Config } from '../../src/types'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'

const config = { services: ['youtube', 'google-analytics'] } as const satisfies Config
const html =
  '<!doctype html><link rel="preconnect" href="https://a.example"><script src="https://a.example/x"></script>' +
  '<body><iframe src="https://www.youtube.com/embed/x"></iframe><p>é'

const cookieOf = (answer: Parameters<typeof recordOf>[1]) =>
  `askfirst=${encodeRecord(recordOf(policyOf(config), answer, { now: Date.now() }), policyOf(config))}`
const all = { cookie: cookieOf(true) }
const film = { cookie: cookieOf({ youtube: true }) }

const answering =
  (headers: Record<string, string> = {}, body: BodyInit | null = html, status = 200): Handler =>
  () =>
    new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
interface Asked extends MarkConfig {
  method?: string
}
const get = (handler: Handler, headers: Record<string, string> = {}, { method = 'GET', ...given }: Asked = config) =>
  seal(given)(handler)(new Request('https://shop.example/a', { method, headers: { accept: 'text/html', ...headers } }))

describe('a page', () => {
  test('without an answer has the policy, and every other host asleep', async () => {
    const response = await get(answering())
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self' [^*]+; form-action 'self'$/)
    const text = await response.text()
    expect(text).toContain('<link data-askfirst="a.example" rel="preconnect" data-askfirst-href="https://a.example">')
    expect(text).toContain('<script data-askfirst="a.example" type="text/plain"')
    expect(text).toContain('<template data-askfirst="youtube"><iframe')
    expect(text).toContain('<p>é')
  })

  test('lets through what was allowed', async () => {
    const response = await get(answering(), film)
    expect(response.headers.get('content-security-policy')).toContain(' *.youtube.com ')
    expect(await response.text()).toContain('<iframe src="https://www.youtube.com/embed/x">')
  })

  test('is as it was once all is allowed', async () => {
    const response = await get(answering({ link: '<https://a.example>; rel=preconnect' }), all)
    expect(response.headers.get('content-security-policy')).toBeNull()
    expect(response.headers.get('link')).toBe('<https://a.example>; rel=preconnect')
    expect(await response.text()).toBe(html)
  })

  test('has askfirst’s tag in either case, where that is asked', async () => {
    for (const headers of [{}, all]) {
      const response = await get(answering(), headers, { ...config, script: '/askfirst-seal.js', guard: 'seal' })
      expect(await response.text()).toContain(
        '<script src="/askfirst-seal.js" data-services="youtube google-analytics" data-guard="seal">',
      )
    }
  })

  test('keeps its own policy beside ours', async () => {
    const response = await get(answering({ 'content-security-policy': "img-src 'none'" }))
    expect(response.headers.get('content-security-policy')).toMatch(/^img-src 'none', default-src/)
  })

  test('GPC refuses what was granted without it', async () => {
    expect((await get(answering(), { ...all, 'sec-gpc': '1' })).headers.get('content-security-policy')).not.toBeNull()
  })

  test('loses the hints of its headers that reach other hosts', async () => {
    const link =
      '<https://a.example/a,b>; rel="preload"; as=script, </own.css>; rel=preload, <https://b.example>; rel=canonical'
    const response = await get(
      answering({ link, 'speculation-rules': '"/rules.json"', 'x-dns-prefetch-control': 'on' }),
    )
    expect(response.headers.get('x-dns-prefetch-control')).toBe('off')
    expect(response.headers.get('link')).toBe('</own.css>; rel=preload, <https://b.example>; rel=canonical')
    expect(response.headers.has('speculation-rules')).toBe(false)
    for (const hint of [
      ';rel=dns-prefetch',
      ';rel=preconnect,',
      "; rel='preconnect'",
      '; title="; rel=author"; rel=preconnect',
      '; title=", <"; REL = "next\tPreload" ',
    ]) {
      expect((await get(answering({ link: `<//a.example>${hint}` }))).headers.has('link')).toBe(false)
    }
  })
})

describe('reports', () => {
  const sealed = async (headers: Record<string, string>) => (await get(answering(headers), film)).headers

  test('go to the page’s own host alone', async () => {
    const headers = await sealed({
      'reporting-endpoints':
        'default="https://a.example/r", own="/r";x=1, main="https://shop.example/m", far="//a.example"',
      'report-to':
        '{"group":"far","max_age":1,"endpoints":[{"url":"https://a.example/r"},{"url":"https://shop.example/r"}]}, ' +
        '{"group":"near","max_age":1,"endpoints":[{"url":"https://shop.example/r"}]}',
      nel: '{"report_to":"near","max_age":1}',
      'content-security-policy': "img-src 'self'; report-uri https://a.example/r /own; script-src a.example",
      'content-security-policy-report-only': "default-src 'self'; Report-URI https://a.example/r",
    })
    expect(headers.get('reporting-endpoints')).toBe('own="/r";x=1, main="https://shop.example/m"')
    expect(headers.get('report-to')).toBe('{"group":"near","max_age":1,"endpoints":[{"url":"https://shop.example/r"}]}')
    expect(headers.get('nel')).toBe('{"report_to":"near","max_age":1}')
    expect(headers.get('content-security-policy')).toMatch(
      /^img-src 'self'; report-uri \/own; script-src a\.example, default-src 'self'/,
    )
    expect(headers.get('content-security-policy-report-only')).not.toContain('a.example')
  })

  test.each([
    ['reporting-endpoints', 'default="https://a.example/r"'],
    ['report-to', '{"max_age":1,"endpoints":[{"url":"https://a.example/r"}]}'],
    ['report-to', '{"max_age":1,"endpoints":'],
    ['nel', '{"report_to":"default","max_age":1}'],
    ['nel', '{'],
    ['content-security-policy-report-only', 'report-uri https://a.example/r'],
  ])('none are left of %s: %s', async (name, header) => {
    expect((await sealed({ [name]: header })).has(name)).toBe(false)
  })

  test('are not begun by another file, whoever asks, so that caches may keep it', async () => {
    const far = {
      nel: '{"report_to":"a","max_age":1}',
      'report-to': '{"group":"a","max_age":1,"endpoints":[{"url":"https://a.example"}]}',
    }
    for (const headers of [{}, all]) {
      const sheet = await get(answering({ 'content-type': 'text/css', etag: '"a"', ...far }, 'a{}'), headers)
      expect([...sheet.headers]).toEqual([
        ['content-type', 'text/css'],
        ['etag', '"a"'],
      ])
      expect(await sheet.text()).toBe('a{}')
    }
  })

  test('that an earlier page began may be ended, and all are as they were once all is allowed', async () => {
    expect((await sealed({ nel: '{"max_age":0}' })).get('nel')).toBe('{"max_age":0}')
    const endpoints = 'default="https://a.example/r"'
    const { headers } = await get(answering({ 'reporting-endpoints': endpoints }), all)
    expect(headers.get('reporting-endpoints')).toBe(endpoints)
  })
})

test('a path cannot name another host the site’s own', async () => {
  const given = { ...config, url: 'https://shop.example/' }
  const response = await seal(given)(answering())(new Request('http://10.0.0.1//a.example/x'))
  expect(await response.text()).toContain('<link data-askfirst="a.example" rel="preconnect"')
})

test('the host that records go to is one of the site’s own', async () => {
  for (const [records, source] of [
    ['https://records.example:8443/x', ' records.example:8443 '],
    ['/records', "'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'self'"],
  ] as const) {
    const { headers } = await get(answering(), {}, { ...config, records })
    expect(headers.get('content-security-policy')).toContain(source)
  }
})

describe('bodies', () => {
  test('that are marked lose the digests of what they were', async () => {
    const digests = { 'content-digest': 'sha-256=:AA==:', 'repr-digest': 'sha-256=:AA==:', 'content-md5': 'AA==' }
    const namesOf = async (headers = {}) => [...(await get(answering(digests), headers)).headers.keys()]
    expect((await namesOf()).filter((name) => name in digests)).toEqual([])
    expect((await namesOf(all)).filter((name) => name in digests)).toHaveLength(3)
  })

  test('that are compressed are decoded, or it says what to do', async () => {
    const packed = await get(answering({ 'content-encoding': 'gzip', 'content-length': '9' }, gzipSync(html)))
    expect([packed.headers.get('content-encoding'), packed.headers.get('content-length')]).toEqual([null, null])
    expect(await packed.text()).toContain('data-askfirst="youtube"')
    await expect(get(answering({ 'content-encoding': 'br' }, brotliCompressSync(html)))).rejects.toThrow(
      'Let compression come after seal()',
    )
    expect(await (await get(answering({ 'content-encoding': '' }))).text()).toContain('data-askfirst="youtube"')
    expect((await get(answering({ 'content-encoding': 'br' }), all)).headers.get('content-encoding')).toBe('br')
  })

  test.each(['gzip', 'deflate', 'br'])(
    'that came by fetch have been decoded, whatever their header says: %s',
    async (name) => {
      const pack = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }[name] ?? gzipSync
      const server = createServer((_, outgoing) => {
        outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': name })
        outgoing.end(pack(html))
      })
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      onTestFinished(() => void server.close().closeAllConnections())
      const response = await get(() => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
      expect(response.headers.has('content-encoding')).toBe(false)
      expect(await response.text()).toContain('data-askfirst="youtube"')
    },
  )

  test('of another encoding keep their bytes', async () => {
    const bytes = Buffer.from('<p>caf\xe9 \x80\xff', 'latin1')
    const response = await get(answering({ 'content-type': 'text/html' }, bytes))
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
    const twice = await get(answering({ 'content-type': 'text/html' }, '<img src="//a.example/x" alt="&euro;" alt="">'))
    expect(await twice.text()).toContain('alt="&#8364;"')
  })

  test('whose type is in upper case are pages as well', async () => {
    expect(await (await get(answering({ 'content-type': 'TEXT/HTML' }))).text()).toContain('data-askfirst="youtube"')
  })

  test('that are not in ASCII’s bytes are not passed as if they were marked', async () => {
    const bytes = Buffer.from(html, 'utf16le')
    const utf16 = { headers: { 'content-type': 'text/html; charset=utf-16' } }
    await expect(get(answering({ 'content-type': 'text/html; charset=UTF-16LE' }, bytes))).rejects.toThrow(
      'a page in UTF-16LE cannot be marked. Send it as UTF-8.',
    )
    const cancelled = vi.fn()
    const never = () => new Response(new ReadableStream({ cancel: cancelled }), utf16)
    await expect(get(never)).rejects.toThrow('a page in utf-16')
    expect(cancelled).toHaveBeenCalledOnce()
    for (const type of ['text/html', 'text/html; charset=utf-8']) {
      const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), bytes])
      const response = await get(answering({ 'content-type': type }, marked))
      await expect(response.text()).rejects.toThrow('a page in UTF-16 cannot be marked. Send it as UTF-8.')
    }
    const whole = await get(answering({ 'content-type': 'text/html; charset=UTF-16LE' }, bytes), all)
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(bytes)
  })

  test('stream: what has come goes on before the rest is there', async () => {
    let send: ((text: string) => void) | undefined
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (text) => controller.enqueue(new TextEncoder().encode(text))
      },
    })
    const reader = (await get(answering({}, body))).body?.getReader()
    send?.('<p>first<img src="https://a.exa')
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('<p>first')
    send?.('mple/x">')
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('data-askfirst-src="https://a.example/x"')
    await reader?.cancel()
  })

  test('that are no pages, or none, are left alone', async () => {
    const sheet = await get(answering({ 'content-type': 'text/css', etag: '"a"' }, 'a{}'))
    expect([
      sheet.headers.get('content-security-policy'),
      sheet.headers.get('vary'),
      sheet.headers.get('etag'),
    ]).toEqual([null, null, '"a"'])
    expect(
      (await get(() => new Response(null, { status: 302, headers: { location: '/b' } }))).headers.has('vary'),
    ).toBe(false)
    const head = await get(answering({ 'content-length': '9' }, null), {}, { ...config, method: 'HEAD' })
    expect(head.headers.get('content-security-policy')).not.toBeNull()
    expect([head.body, head.headers.get('content-length')]).toEqual([null, null])
    expect((await get(answering({}, null, 204))).status).toBe(204)
    const part = await get(answering({}, html, 206))
    expect([await part.text(), part.headers.has('content-security-policy')]).toEqual([html, true])
  })
})

describe('what no type calls a page', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  /** As `answering`, by bytes: a text brings its own type along. */
  const plain =
    (text: string, headers: Record<string, string> = {}): Handler =>
    () =>
      new Response(bytes(text), { headers })

  test.each([
    ['none', {}],
    ['no type at all', { 'content-type': 'html' }],
    ['an unknown one', { 'content-type': 'application/unknown' }],
    ['any', { 'content-type': '*/*' }],
    ['two of them', { 'content-type': 'text/plain, text/html' }],
  ])('is one where browsers look for themselves: %s', async (_, type) => {
    const response = await get(plain(` ${html}`, { ...type, etag: '"a"', 'content-length': '9' }))
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self'/)
    expect(response.headers.get('vary')).toBe('Cookie, Sec-GPC')
    expect(response.headers.has('content-length')).toBe(false)
    expect(await response.text()).toContain('<template data-askfirst="youtube"><iframe')
    const whole = await get(plain(html, type), all)
    expect([whole.headers.get('content-security-policy'), await whole.text()]).toEqual([null, html])
  })

  test('is known however its first bytes come, and nothing waits for more', async () => {
    let send: ((text: string) => void) | undefined
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (text) => controller.enqueue(bytes(text))
      },
    })
    const coming = get(() => new Response(body))
    for (const part of [' '.repeat(40), '<!doc', 'type html>', '<p>one']) send?.(part)
    const response = await coming
    expect(response.headers.has('vary')).toBe(true)
    const reader = response.body?.getReader()
    let text = ''
    while (!text.includes('<p>one')) text += new TextDecoder().decode((await reader?.read())?.value)
    expect(text).toBe(`${' '.repeat(40)}<!doctype html><p>one`)
    await reader?.cancel()
  })

  test('of other bytes keeps them, and is shut whoever asks', async () => {
    for (const text of ['{"a":"<p>"}', '<?xml version="1.0"?><p>', '<', '']) {
      for (const headers of [{}, all]) {
        const response = await get(plain(text, { etag: '"a"', 'content-length': `${text.length}` }), headers)
        expect([response.headers.get('etag'), response.headers.get('content-length')]).toEqual([
          '"a"',
          `${text.length}`,
        ])
        expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self' /)
        expect(response.headers.has('vary')).toBe(false)
        expect(await response.text()).toBe(text)
      }
    }
  })

  test('that is compressed is shut, and keeps its bytes', async () => {
    const packed = gzipSync(html)
    const response = await get(() => new Response(packed, { headers: { 'content-encoding': 'gzip' } }))
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self' /)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(packed)
  })

  test.each(['image/svg+xml', 'Text/XML; charset=utf-8', 'application/rss+xml'])(
    'but %s is shut, whoever asks, so that caches may keep it',
    async (type) => {
      const cdn = { id: 'cdn', category: 'necessary', name: 'CDN', urls: ['cdn.example'], reason: 'Serves the site' }
      const text = '<svg xmlns="http://www.w3.org/2000/svg"><script href="https://a.example/x"/></svg>'
      for (const headers of [{}, all]) {
        const link = '<https://a.example>; rel=preconnect'
        const handler = answering({ 'content-type': type, etag: '"a"', link }, text)
        const response = await get(handler, headers, { ...config, services: [...config.services, cdn] })
        expect(response.headers.get('content-security-policy')).toMatch(
          /^default-src 'self' [^;]* data: blob: cdn\.exa/,
        )
        expect(response.headers.get('content-security-policy')).not.toContain('youtube')
        expect([response.headers.has('vary'), response.headers.get('etag')]).toEqual([false, '"a"'])
        expect(response.headers.has('link')).toBe(false)
        expect(await response.text()).toBe(text)
      }
    },
  )
})

describe('caches', () => {
  /** A handler as files are served: by tag, or in full. */
  const file: Handler = ({ headers }) =>
    headers.get('if-none-match')?.includes('"v1"')
      ? new Response(null, { status: 304, headers: { etag: 'W/"v1"' } })
      : answering({ etag: 'W/"v1"', 'last-modified': 'Wed, 25 Nov 2026 10:00:00 GMT', vary: 'Accept-Encoding' })(
          new Request('https://x.example'),
        )

  test('are told that it depends on the visitor, whatever the answer', async () => {
    for (const headers of [{}, film, all]) {
      const response = await get(file, headers)
      expect(response.headers.get('vary')).toBe('Accept-Encoding, Cookie, Sec-GPC')
      expect(response.headers.has('last-modified')).toBe(false)
    }
    expect((await get(answering({ vary: '*' }))).headers.get('vary')).toBe('*')
  })

  test('know a page again only with the same answer', async () => {
    const etag = (await get(file)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"v1\.\w+"$/)
    const again = await get(file, { 'if-none-match': etag })
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag])
    for (const headers of [film, all]) expect((await get(file, { ...headers, 'if-none-match': etag })).status).toBe(200)
    expect((await get(file, { 'if-none-match': 'W/"v1"' })).status).toBe(200)
    expect((await get(file, { 'if-none-match': `"old", ${etag}` })).status).toBe(304)
  })

  /** Is a page that a cache has from the one kept by the other? */
  const isKept = async (before: typeof seal, after: typeof seal, changed: MarkConfig = config) => {
    const asked = (headers: Record<string, string> = {}) =>
      new Request('https://shop.example/a', { headers: { accept: 'text/html', ...headers } })
    const etag = (await before(config)(file)(asked())).headers.get('etag') ?? ''
    return (await after(changed)(file)(asked({ 'if-none-match': etag }))).status === 304
  }

  test('know no page again that another version has marked', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    const sealOf = async (name: string) => {
      vi.resetModules()
      vi.doMock('../../package.json', () => ({ version: name }))
      return (await import('../../src/server/seal')).seal
    }
    onTestFinished(() => void vi.doUnmock('../../package.json'))
    expect(await isKept(seal, await sealOf(version))).toBe(true)
    expect(await isKept(seal, await sealOf(`${version}-next`))).toBe(false)
  })

  test.each<[string, MarkConfig]>([
    ['services', { services: ['youtube'] }],
    ['site', { site: { domains: ['b.example'] } }],
    ['url', { url: 'https://www.shop.example/' }],
    ['script', { script: '/askfirst-seal.js' }],
    ['allows', { allows: (id) => id === 'youtube' }],
    ['categories', { categories: [{ id: 'statistics' }, { id: 'marketing' }] }],
  ])('nor one that was marked by another config: %s', async (_, change) => {
    expect(await isKept(seal, seal, { ...config, ...change })).toBe(false)
  })

  test('a signal that holds a whole client is no hindrance', async () => {
    const client: Record<string, unknown> = {}
    client.self = client
    const signal = { id: 'chat', client, start: () => {}, change: () => {} }
    expect(await isKept(seal, seal, { ...config, signals: [signal] })).toBe(true)
  })

  test('of other files work as before', async () => {
    const asked: (string | null)[] = []
    const handler: Handler = ({ headers }) => {
      asked.push(headers.get('if-none-match'), headers.get('range'))
      return answering({ 'content-type': 'text/css' })(new Request('https://x.example'))
    }
    await get(handler, { accept: '*/*', 'if-none-match': '"a"', range: 'bytes=0-1' })
    expect(asked).toEqual(['"a"', 'bytes=0-1'])
  })
})

test('a mistake in the config is told at once', () => {
  expect(() => seal({ revision: 0 })).toThrow('config.revision')
})
