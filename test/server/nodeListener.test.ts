// @vitest-environment node
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { connect as connect2, createServer as createServer2 } from 'node:http2'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Connection, Handler } from '../../src/server/Handler'
import { nodeListener } from '../../src/server/nodeListener'

/** A real server; gives its origin. */
async function served(handler: Handler, options = {}): Promise<string> {
  const server = createServer(nodeListener(handler, options))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Sends bytes as they are, and gives what comes back until the server ends it. */
async function raw(origin: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  socket.write(text)
  let got = ''
  socket.on('data', (data) => {
    got += data
  })
  await once(socket, 'close')
  return got
}

/** A promise that waits for a word. */
function signal() {
  let resolve = () => {}
  const promise = new Promise<void>((go) => {
    resolve = go
  })
  return { promise, resolve }
}

describe('a request', () => {
  test('has method, url, headers, body, and the caller’s address', async () => {
    let seen: unknown[] = []
    const origin = await served(async (request, connection?: Connection) => {
      seen = [request.method, request.url, request.headers.get('x-a'), await request.text(), connection]
      return new Response('yes')
    })
    const response = await fetch(`${origin}/records/a?b=c%20d`, {
      method: 'PUT',
      body: 'é'.repeat(99_999),
      headers: { 'x-a': '1' },
    })
    expect(await response.text()).toBe('yes')
    expect(seen).toEqual(['PUT', `${origin}/records/a?b=c%20d`, '1', 'é'.repeat(99_999), { address: '127.0.0.1' }])
  })

  test('behind a proxy has the origin that visitors see', async () => {
    const origin = await served(({ url }) => new Response(url), { origin: 'https://shop.example' })
    expect(await (await fetch(`${origin}/a`)).text()).toBe('https://shop.example/a')
  })

  test('cannot rename the host by its path', async () => {
    const origin = await served(({ url }) => new Response(url))
    const got = await raw(origin, 'GET //evil.example/x HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n')
    expect(got).toContain('http://shop.example//evil.example/x')
  })

  test.each([
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    ['a method that no page has', 'TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ])('%s: 400', async (_, text) => {
    const handler = vi.fn(() => new Response())
    expect(await raw(await served(handler), text)).toMatch(/^HTTP\/1.1 400 /)
    expect(handler).not.toHaveBeenCalled()
  })

  test('whose body nobody reads at all is answered, and so is the next on the same connection', async () => {
    const origin = await served(({ url }) => new Response(url.slice(-1)))
    const [head, large] = ['HTTP/1.1\r\nHost: shop.example\r\n', 'x'.repeat(2_000_000)]
    const first = `POST /a ${head}Content-Length: ${large.length}\r\n\r\n${large}`
    const got = await raw(origin, `${first}GET /b ${head}Connection: close\r\n\r\n`)
    expect(got.match(/HTTP\/1.1 200/g)).toHaveLength(2)
    expect(got).toMatch(/\ba\b[\s\S]*\bb\b/)
  })

  test('whose body nobody reads to its end is answered all the same', async () => {
    const origin = await served(async ({ body }) => {
      const reader = body?.getReader()
      await reader?.read()
      await reader?.cancel()
      return new Response('too large', { status: 413 })
    })
    const response = await fetch(origin, { method: 'POST', body: 'x'.repeat(5_000_000) })
    expect([response.status, await response.text()]).toEqual([413, 'too large'])
  })

  test('is not read faster than the handler reads it', async () => {
    let sent = 0
    const { promise: read, resolve: readOn } = signal()
    const origin = await served(async (request) => {
      await read
      return new Response(String((await request.text()).length))
    })
    const outgoing = request(origin, { method: 'POST' })
    const answered = once(outgoing, 'response')
    const chunk = Buffer.alloc(1_000_000, 'x')
    for (let count = 0; count < 40; count++) outgoing.write(chunk, () => sent++)
    outgoing.end()
    await wait(500)
    expect(sent).toBeLessThan(40)
    readOn()
    const [response] = await answered
    let text = ''
    for await (const part of response) text += part
    expect(text).toBe('40000000')
  })

  test('whose body another has read is an error for who reads it, and who does not is answered', async () => {
    const listener = nodeListener(async (request) => {
      if (request.url.endsWith('unread')) return new Response('yes')
      return new Response(await request.text().catch((error) => error.message))
    })
    const server = createServer(async (incoming, outgoing) => {
      for await (const _ of incoming);
      await listener(incoming, outgoing)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const send = async (path: string) => (await fetch(at + path, { method: 'POST', body: '{}' })).text()
    expect(await send('/unread')).toBe('yes')
    expect(await send('/')).toContain('Put nodeListener before what parses bodies')
  })

  test('that breaks off is an error for who reads it', async () => {
    const failed = vi.fn()
    const origin = await served(async (request) => {
      await request.text().catch(failed)
      return new Response()
    })
    const outgoing = request(origin, { method: 'POST', headers: { 'content-length': '1000' } })
    outgoing.on('error', () => {})
    outgoing.write('half')
    await wait(100)
    outgoing.destroy()
    await expect.poll(() => failed.mock.calls.length).toBe(1)
  })
})

describe('a response', () => {
  test('has status, headers, every cookie, and a body that streams', async () => {
    const { promise: more, resolve: goOn } = signal()
    const origin = await served(() => {
      const body = new ReadableStream({
        async start(controller) {
          controller.enqueue(new TextEncoder().encode('one,'))
          await more
          controller.enqueue(new TextEncoder().encode('two'))
          controller.close()
        },
      })
      const response = new Response(body, { status: 201, headers: { 'x-b': '2' } })
      for (const cookie of ['a=1; Path=/', 'b=2, 3']) response.headers.append('set-cookie', cookie)
      return response
    })
    const response = await fetch(origin)
    expect([response.status, response.headers.get('x-b')]).toEqual([201, '2'])
    expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2, 3'])
    const reader = response.body?.getReader()
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('one,')
    goOn()
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('two')
  })

  test('to HEAD has no body, and 204 none either', async () => {
    const cancelled = vi.fn()
    const origin = await served(({ method }) =>
      method === 'HEAD' ? new Response(new ReadableStream({ cancel: cancelled })) : new Response(null, { status: 204 }),
    )
    expect(await (await fetch(origin, { method: 'HEAD' })).text()).toBe('')
    expect(cancelled).toHaveBeenCalledOnce()
    expect((await fetch(origin)).status).toBe(204)
  })

  test.each([
    ['never ends', () => new Promise<void>(() => {})],
    ['fails', () => Promise.reject(new Error('no'))],
  ])('to HEAD does not wait for a body whose end %s', async (_, cancel) => {
    const origin = await served(() => new Response(new ReadableStream({ cancel }), { headers: { 'x-a': '1' } }))
    expect((await fetch(origin, { method: 'HEAD' })).headers.get('x-a')).toBe('1')
  })

  test('is made no faster than the visitor reads it, and ends when he leaves', async () => {
    let made = 0
    const cancelled = vi.fn()
    let aborted = false
    const origin = await served((request) => {
      request.signal.addEventListener('abort', () => {
        aborted = true
      })
      const pull = (controller: ReadableStreamDefaultController) => {
        made++
        controller.enqueue(new Uint8Array(1_000_000))
      }
      return new Response(new ReadableStream({ pull, cancel: cancelled }))
    })
    const leave = new AbortController()
    const response = await fetch(origin, { signal: leave.signal })
    const reader = response.body?.getReader()
    await reader?.read()
    await wait(500)
    expect(made).toBeLessThan(60)
    leave.abort()
    await expect.poll(() => cancelled.mock.calls.length).toBe(1)
    expect(aborted).toBe(true)
  })

  test('that comes when the visitor has left is cancelled', async () => {
    const [asked, left, cancelled] = [signal(), signal(), signal()]
    const origin = await served(async (request) => {
      request.signal.addEventListener('abort', left.resolve)
      asked.resolve()
      await left.promise
      return new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
          cancel: cancelled.resolve,
        }),
      )
    })
    const call = request(origin).on('error', () => {})
    call.end()
    await asked.promise
    call.destroy()
    await cancelled.promise
  })

  test('that a handler fails to make is a 500, and one that breaks off does not pass for whole', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    const origin = await served(({ url }) => {
      if (url.endsWith('/throw')) throw new Error('no')
      const body = new ReadableStream({
        pull(controller) {
          controller.error(new Error('broken'))
        },
      })
      return new Response(body)
    })
    expect((await fetch(`${origin}/throw`)).status).toBe(500)
    await expect(fetch(origin).then((response) => response.text())).rejects.toThrow()
    expect(reported).toHaveBeenCalledTimes(2)
  })

  test('of a request that ended well aborts nothing', async () => {
    const aborted = vi.fn()
    const origin = await served((request) => {
      request.signal.addEventListener('abort', aborted)
      return new Response('done')
    })
    expect(await (await fetch(origin, { headers: { connection: 'close' } })).text()).toBe('done')
    await wait(50)
    expect(aborted).not.toHaveBeenCalled()
  })
})

describe('HTTP/2', () => {
  async function served2(handler: Handler) {
    const server = createServer2(nodeListener(handler))
    server.listen(0)
    await once(server, 'listening')
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`
    const client = connect2(origin)
    onTestFinished(() => {
      client.destroy()
      server.close()
    })
    return { origin, client }
  }

  test('is served, too', async () => {
    const { origin, client } = await served2(async (request) => {
      return new Response(`${request.url} ${await request.text()} ${request.headers.get('cookie')}`)
    })
    const stream = client.request({ ':path': '/two', ':method': 'POST', cookie: ['a=1', 'b=2'] })
    stream.end('body')
    let text = ''
    for await (const part of stream) text += part
    expect(text).toBe(`${origin}/two body a=1; b=2`)
  })

  test('gets none of the headers that are of a connection, as what fetch brought has them', async () => {
    const { client } = await served2(
      () => new Response('x', { headers: { connection: 'keep-alive', 'keep-alive': 'timeout=5', 'x-own': '1' } }),
    )
    const [headers] = await once(client.request({ ':path': '/' }), 'response')
    expect([headers[':status'], headers['x-own'], headers['keep-alive']]).toEqual([200, '1', undefined])
  })

  test('does not take half an answer for a whole one', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { promise: begun, resolve: begin } = signal()
    const { client } = await served2(() => {
      const body = new ReadableStream({
        async start(controller) {
          controller.enqueue(new TextEncoder().encode('half'))
          await begun
          controller.error(new Error('broken'))
        },
      })
      return new Response(body)
    })
    const stream = client.request({ ':path': '/' })
    stream.on('error', () => {})
    const ended = vi.fn()
    stream.on('data', begin).on('end', ended)
    await once(stream, 'close').catch(() => {})
    expect([stream.rstCode, ended.mock.calls.length]).toEqual([2, 0])
  })
})
