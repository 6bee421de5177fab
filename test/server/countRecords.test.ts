// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { ConsentRecord } from '../../src/types'
import { answer } from './arrivals'
import { problem, served, token } from './served'

describe('the owner’s', () => {
  const bearer = { headers: { authorization: `Bearer ${token}` } }

  test('counts by day, regime and language', async () => {
    let time = Date.UTC(2026, 10, 24, 23, 59)
    const { post, call } = await served({ now: () => time })
    await post(answer({ action: 'reject-all', choices: { marketing: false }, language: 'fi' }))
    time += 60_000
    const some: Partial<ConsentRecord>[] = [
      { action: 'accept-all', choices: { marketing: true, youtube: true } },
      { action: 'choose', choices: { marketing: false, youtube: true } },
      { action: 'withdraw', choices: { marketing: false } },
      { action: 'accept-all', choices: { marketing: true }, regime: 'us-ca' },
    ]
    for (const one of some) await post(answer(one))
    const none = { 'accept-all': 0, 'reject-all': 0, choose: 0, withdraw: 0 }
    const count = (granted: number, refused: number) => ({ granted, refused })
    const [yesterday, today] = [
      [
        {
          day: '2026-11-24',
          regime: 'eu',
          language: 'fi',
          ...none,
          'reject-all': 1,
          choices: { marketing: count(0, 1) },
        },
      ],
      [
        {
          ...{ day: '2026-11-25', regime: 'eu', language: 'en', ...none, 'accept-all': 1, choose: 1, withdraw: 1 },
          choices: { marketing: count(1, 2), youtube: count(2, 0) },
        },
        {
          day: '2026-11-25',
          regime: 'us-ca',
          language: 'en',
          ...none,
          'accept-all': 1,
          choices: { marketing: count(1, 0) },
        },
      ],
    ]
    const counts = async (query = '') => (await (await call(`/records/counts${query}`, bearer)).json()).days
    expect(await counts()).toEqual([...yesterday, ...today])
    expect(await counts('?from=2026-11-24&to=2026-11-24')).toEqual(yesterday)
    expect(await counts('?from=2026-11-25')).toEqual(today)
    for (const query of [
      '?from=yesterday',
      '?to=2026-13-01',
      '?from=2026-02-30',
      '?to=9999-12-31',
      '?from=2026-11-25T00:00:00Z',
    ]) {
      expect((await problem(await call(`/records/counts${query}`, bearer)))[0]).toBe(400)
    }
  })
})
