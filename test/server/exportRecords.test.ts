// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { verifyChain } from '../../src/server/verifyChain'
import { answer } from './arrivals'
import { problem, served, token } from './served'

describe('the owner’s', () => {
  const bearer = { headers: { authorization: `Bearer ${token}` } }

  test('export: a line each, whole, from a number on; its chain verifies', async () => {
    const { post, call } = await served({ limits: { address: 1000 } })
    for (let count = 0; count < 230; count++) await post(answer())
    const response = await call('/records', bearer)
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    const text = await response.text()
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(text.endsWith('}\n')).toBe(true)
    expect(await verifyChain(lines)).toMatchObject({ intact: true, records: 230 })
    const later = await (await call('/records?after=228', bearer)).text()
    expect(
      later
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).seq),
    ).toEqual([229, 230])
    expect((await problem(await call('/records?after=x', bearer)))[0]).toBe(400)
    expect(await (await call('/records?after=230', bearer)).text()).toBe('')
  })

  test('export: what comes and what is erased while it is read breaks neither order nor chain', async () => {
    const { post, own, call } = await served({ limits: { address: 1000 } })
    const records = Array.from({ length: 230 }, () => answer())
    for (const record of records) await post(record)
    const reader = (await call('/records', bearer)).body?.getReader()
    let text = ''
    for (let part = await reader?.read(), count = 0; part && !part.done; part = await reader?.read(), count++) {
      text += Buffer.from(part.value).toString()
      if (count) continue
      for (let late = 0; late < 20; late++) await post(answer())
      expect((await own(records.at(-1)?.subject ?? '', 'DELETE')).status).toBe(200)
    }
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: 250 }, (_, at) => at + 1))
    expect(await verifyChain(lines)).toMatchObject({ intact: true, records: 250, erased: 1 })
  })

  test('export: a reader that leaves ends it', async () => {
    const { post, call, store } = await served({ limits: { address: 1000 } })
    for (let count = 0; count < 230; count++) await post(answer())
    const entries = store.entries.bind(store)
    const ended = vi.fn()
    store.entries = async function* (after) {
      try {
        yield* entries(after)
      } finally {
        ended()
      }
    }
    const reader = (await call('/records', bearer)).body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(ended).toHaveBeenCalledOnce()
  })
})
