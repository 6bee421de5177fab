// @vitest-environment node
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { recordHandler } from '../../src/server/recordHandler'
import { sqliteStore } from '../../src/server/sqliteStore'
import { folder } from './folder'
import { origin, problem, served, token } from './served'

describe('the owner’s', () => {
  test.each(['', 'Bearer', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`, token])(
    'needs the token, not “%s”',
    async (authorization) => {
      const { call } = await served()
      for (const path of ['/records', '/records/counts']) {
        const response = await call(path, { headers: { authorization } })
        expect(response.headers.get('www-authenticate')).toBe('Bearer')
        expect((await problem(response))[0]).toBe(401)
      }
    },
  )

  test('is not there where no token was set', async () => {
    const store = await sqliteStore(join(folder(), 'records.db'))
    onTestFinished(() => store.close())
    const handle = recordHandler({ store })
    expect(
      (await handle(new Request(`${origin}/records`, { headers: { authorization: 'Bearer undefined' } }))).status,
    ).toBe(404)
  })
})
