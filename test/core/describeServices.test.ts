// @vitest-environment node
import { expect, test } from 'vitest'
import { describeServices } from '../../src/core/describeServices'
import type { Lazy } from '../../src/effects/Lazy'
import * as catalogue from '../../src/services'
import { policyOf } from './policyOf'

const { describe }: Awaited<ReturnType<Lazy['services']>> = catalogue
const chat = { id: 'chat', category: 'preferences', name: 'Chat' }
const policy = policyOf({ services: [chat, 'youtube'], region: 'FI' })

test('what the catalogue ships gets its texts, what the site declares stays its own', () => {
  const described = describeServices(policy, (id) => describe(id, 'fi'))
  expect(described.services.youtube).toEqual(describe('youtube', 'fi'))
  expect(described.services.youtube?.provider).toContain('Google')
  expect(described.services.chat).toBe(chat)
})

test('all else, and the policy it was, stays', () => {
  const described = describeServices(policy, (id) => describe(id, 'en'))
  expect({ ...described, services: null }).toEqual({ ...policy, services: null })
  expect(policy.services.youtube).toEqual({ id: 'youtube', category: 'marketing', name: 'youtube' })
})

test("a service of one's own with the id of the catalogue stays one's own", () => {
  const own = { id: 'youtube', category: 'preferences', name: 'Our films' }
  const described = describeServices(policyOf({ services: [own] }), (id) => describe(id, 'en'))
  expect(described.services.youtube).toBe(own)
})
