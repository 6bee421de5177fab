// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { readBody } from '../../src/server/readBody'

test.each([
  ['too long', 'x'.repeat(11), 413],
  ['no UTF-8', [0xff, 0xfe], 400],
])('of a body that is %s the rest is not waited for', async (_, first, status) => {
  const cancelled = vi.fn()
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(typeof first === 'string' ? Buffer.from(first) : Uint8Array.from(first)),
    cancel: cancelled,
  })
  const headers = { 'content-type': 'application/json' }
  const init = { method: 'POST', headers, body, duplex: 'half' }
  await expect(readBody(new Request('https://shop.example/records', init), 10)).rejects.toMatchObject({ status })
  expect(cancelled).toHaveBeenCalledOnce()
})
