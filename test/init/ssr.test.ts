// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { AskFirstError, init } from '../../src'
import type { Config } from '../../src/types'

const config = {
  services: ['youtube'],
  language: 'fi',
  words: { close: 'Kiinni', policy: { en: 'Policy', fi: 'Seloste' } },
} as const
const asked = ['preferences', 'statistics', 'marketing', 'youtube']

test('there is no window here', () => {
  expect(typeof window).toBe('undefined')
})

test('all that is not exempt is refused, silence or not', () => {
  for (const regime of ['eu', 'us-ca', 'none'] as const) {
    const consent = init({ ...config, regime })
    expect(consent.allows('necessary')).toBe(true)
    expect(consent.decisions()).toEqual({
      necessary: { allowed: true, because: 'exempt' },
      ...Object.fromEntries(asked.map((id) => [id, { allowed: false, because: 'not-asked' }])),
    })
    expect(consent.policy().regime.id).toBe(regime)
  }
})

test('an answer changes nothing and nothing runs', async () => {
  const consent = init(config)
  const run = vi.fn()
  const before = consent.decisions()
  consent.when('necessary', run)()
  consent.when('youtube', run)
  consent.on('change', run)()
  consent.acceptAll()
  consent.rejectAll()
  consent.withdraw()
  consent.choose({ youtube: true })
  consent.show('banner')
  consent.hide()
  await consent.forget()
  consent.destroy()
  expect(run).not.toHaveBeenCalled()
  expect(consent.decisions()).toBe(before)
  expect([consent.record(), consent.answered(), consent.ledger(), consent.history()]).toEqual([null, false, [], []])
  expect(JSON.parse(await consent.receipt())).toEqual({})
  expect([consent.language(), consent.words()]).toEqual(['fi', { close: 'Kiinni', policy: 'Seloste' }])
})

test('each request has its own', () => {
  const [one, two] = [init(config), init({ services: ['vimeo'] })]
  expect(one).not.toBe(two)
  expect(Object.keys(two.decisions())).toContain('vimeo')
  expect(Object.keys(one.decisions())).not.toContain('vimeo')
})

test('a mistake is an error here, too', () => {
  expect(() => init({ revision: 0 } as Config)).toThrow(AskFirstError)
})

test('what nobody declared is refused', () => {
  const consent: { allows(id: string): boolean } = init(config)
  expect([consent.allows('tiktok'), consent.allows('constructor')]).toEqual([false, false])
})
