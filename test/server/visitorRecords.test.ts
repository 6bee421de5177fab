// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { verifyChain } from '../../src/server/verifyChain'
import { answer, listOf, random } from './arrivals'
import { now, problem, served } from './served'

describe('the visitor’s own', () => {
  test('records come back as they were sent, with the time of their arrival', async () => {
    const { post, own } = await served()
    const first = answer()
    const second = answer({ subject: first.subject, previous: first.id, action: 'withdraw' })
    for (const record of [first, second]) await post(record)
    const response = await own(first.subject)
    const receivedAt = new Date(now).toISOString()
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await response.json()).toEqual({
      records: [
        { ...first, receivedAt },
        { ...second, receivedAt },
      ],
    })
  })

  test.each(['GET', 'DELETE'])('%s: nobody else’s, and nobody learns whether there are any', async (method) => {
    const { post, own, call, store } = await served()
    const record = answer()
    await post(record)
    const refused = [await own(record.subject, method, random()), await own(random(), method)]
    const [wrong, unknown] = await Promise.all(refused.map(problem))
    expect(wrong).toEqual(unknown)
    expect(wrong?.[0]).toBe(404)
    expect((await call(`/records/${record.subject}`, { method })).status).toBe(401)
    expect((await listOf(store.entries()))[0]?.personal?.subject).toBe(record.subject)
  })

  test('erased: gone for the visitor, kept as an answer of nobody, and never taken again', async () => {
    const { post, own, store } = await served()
    const record = answer({ previous: random() })
    await post(record)
    const erased = await own(record.subject, 'DELETE')
    expect([erased.status, await erased.json()]).toEqual([200, { erased: 1 }])
    expect((await own(record.subject)).status).toBe(404)
    expect((await own(record.subject, 'DELETE')).status).toBe(404)
    expect((await problem(await post(record)))[0]).toBe(410)
    const { subject, previous, region, ...kept } = record
    const [entry] = await listOf(store.entries())
    expect(entry).toMatchObject({ kept, erasedAt: new Date(now).toISOString() })
    expect(JSON.stringify(entry)).not.toMatch(`${subject}|${previous}`)
    expect(await verifyChain(store.entries())).toMatchObject({ intact: true, erased: 1 })
  })
})
