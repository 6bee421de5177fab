import { beforeEach, describe, expect, test, vi } from 'vitest'
import { AskFirstError, init } from '../../src'
import type { Config } from '../../src/types'
import { forgetPage } from './forgetPage'
import { start } from './start'

const report = vi.fn<typeof console.error>()
beforeEach(() => {
  forgetPage()
  report.mockClear()
  vi.spyOn(console, 'error').mockImplementation(report)
})

const state = () => document.documentElement.getAttribute('data-askfirst-state')
const sleeping = (id: string) => {
  const image = document.createElement('img')
  image.setAttribute('data-askfirst', id)
  image.setAttribute('data-askfirst-src', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=')
  document.body.append(image)
  return image
}
const awake = (image: Element) => vi.waitFor(() => expect(image.hasAttribute('src')).toBe(true))
/** Longer than a released element takes. */
const whileNothingHappens = () => new Promise((resolve) => setTimeout(resolve, 200))

describe('the first init', () => {
  test('asks, allows what is exempt, and stores nothing', () => {
    const consent = start({ services: ['youtube'] })
    expect(consent.decisions()).toEqual({
      necessary: { allowed: true, because: 'exempt' },
      preferences: { allowed: false, because: 'not-asked' },
      statistics: { allowed: false, because: 'not-asked' },
      marketing: { allowed: false, because: 'not-asked' },
      youtube: { allowed: false, because: 'not-asked' },
    })
    expect([consent.record(), consent.answered(), state()]).toEqual([null, false, 'asking'])
    expect([document.cookie, localStorage.length, sessionStorage.length]).toEqual(['', 0, 0])
    expect(report).not.toHaveBeenCalled()
  })

  test('without a config asks for the four categories', () => {
    expect(Object.keys(start().decisions())).toEqual(['necessary', 'preferences', 'statistics', 'marketing'])
  })
})

describe('a page that is prerendered', () => {
  test('neither asks nor allows until someone sees it', () => {
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true })
    const consent = start({ regime: 'none' })
    expect([consent.allows('statistics'), state()]).toEqual([false, null])
    consent.acceptAll()
    expect(consent.record()).toBeNull()
    Reflect.deleteProperty(document, 'prerendering')
    document.dispatchEvent(new Event('prerenderingchange'))
    expect([consent.allows('statistics'), state()]).toEqual([true, 'decided'])
  })
})

describe('a second init', () => {
  const config: Config = { services: ['youtube'], policyUrl: '/privacy' }

  test('returns the same instance and says nothing', () => {
    const consent = start(config)
    expect(start({ ...config })).toBe(consent)
    expect(report).not.toHaveBeenCalled()
  })

  test('with another config says so once, and the first one stays', () => {
    const consent = start(config)
    expect(start({ services: ['youtube', 'vimeo'] })).toBe(consent)
    expect(start({ services: ['hotjar'] })).toBe(consent)
    expect(Object.keys(consent.decisions())).not.toContain('vimeo')
    expect(report.mock.calls).toEqual([[expect.stringContaining('another config')]])
  })

  test('with a broken one does not throw: the page runs', () => {
    const consent = start(config)
    expect(start({ revision: 0 })).toBe(consent)
    expect(report).toHaveBeenCalledTimes(1)
  })

  test('one whose config cannot be written as JSON', () => {
    const client: Record<string, unknown> = {}
    client.self = client
    const signals = [{ id: 'own', client, start() {}, change() {} }]
    const consent = start({ ...config, signals })
    expect(start({ ...config, signals })).toBe(consent)
  })
})

describe('a config with a mistake', () => {
  test('is one AskFirstError, and the gates stay', async () => {
    const image = sleeping('statistics')
    expect(() => init({ services: ['youtub' as 'youtube'] })).toThrow(AskFirstError)
    expect(() => init({ revision: 0 })).toThrow(/config\.revision/)
    await whileNothingHappens()
    expect(image.hasAttribute('src')).toBe(false)
    expect([document.cookie, state()]).toEqual(['', null])
  })

  test('and a good one may follow', async () => {
    const image = sleeping('statistics')
    expect(() => init({ revision: 0 })).toThrow(AskFirstError)
    const consent = start()
    expect(state()).toBe('asking')
    consent.acceptAll()
    await awake(image)
  })
})

describe('destroy()', () => {
  test('keeps the record, and init may follow', () => {
    const first = start({ services: ['youtube'] })
    first.choose({ youtube: true, statistics: false })
    first.destroy()
    expect(state()).toBeNull()

    const second = start({ services: ['youtube'] })
    expect(second).not.toBe(first)
    expect(second.record()).toEqual(first.record())
    expect([second.allows('youtube'), second.allows('statistics')]).toEqual([true, false])
    expect(report).not.toHaveBeenCalled()
  })

  test('another config may follow, too', () => {
    start({ services: ['youtube'] }).destroy()
    expect(Object.keys(start({ services: ['vimeo'] }).decisions())).toContain('vimeo')
    expect(report).not.toHaveBeenCalled()
  })

  test('aborts what runs, and listens no more', async () => {
    const consent = start()
    const signals: AbortSignal[] = []
    consent.acceptAll()
    consent.when('statistics', (signal) => void signals.push(signal))
    await Promise.resolve()
    const record = consent.record()
    consent.destroy()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])

    const button = document.createElement('button')
    button.setAttribute('data-askfirst-action', 'reject-all')
    document.body.append(button)
    button.click()
    window.dispatchEvent(new StorageEvent('storage'))
    expect(consent.record()).toBe(record)
  })

  test('never releases what is held', async () => {
    const consent = start()
    const image = sleeping('statistics')
    consent.acceptAll()
    consent.destroy()
    await whileNothingHappens()
    expect(image.hasAttribute('src')).toBe(false)
  })

  test('twice does nothing to whoever came after', () => {
    const first = start()
    first.destroy()
    const second = start()
    first.destroy()
    expect(start()).toBe(second)
  })
})
