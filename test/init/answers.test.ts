import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { bundledFiles } from '../../src/bundledFiles'
import { configureOnce, single } from '../../src/single'
import type { AskFirst, ConsentRecord, Service, Signal } from '../../src/types'
import { recordOf } from '../core/recordOf'
import { keptBy } from '../effects/keptBy'
import { reportedErrors } from '../effects/reportedErrors'
import { forgetPage } from './forgetPage'
import { start } from './start'

beforeEach(forgetPage)

const onWindow = (name: string, listener: (event: Event) => void) => {
  window.addEventListener(name, listener)
  onTestFinished(() => window.removeEventListener(name, listener))
}
const state = () => document.documentElement.getAttribute('data-askfirst-state')

describe('an answer', () => {
  test.each<[name: string, answer: (consent: AskFirst) => void, record: Partial<ConsentRecord>]>([
    ['acceptAll', (consent) => consent.acceptAll(), { action: 'accept-all', source: 'api', choices: all(true) }],
    [
      'rejectAll',
      (consent) => consent.rejectAll('banner'),
      { action: 'reject-all', source: 'banner', choices: all(false) },
    ],
    [
      'withdraw',
      (consent) => consent.withdraw('declaration'),
      { action: 'withdraw', source: 'declaration', choices: all(false) },
    ],
    [
      'choose',
      (consent) => consent.choose({ marketing: true, statistics: false }, 'preferences'),
      { action: 'choose', source: 'preferences', choices: { marketing: true, youtube: true, statistics: false } },
    ],
    [
      'choose, one service',
      (consent) => consent.choose({ youtube: true }, 'placeholder'),
      { choices: { youtube: true } },
    ],
  ])('%s is a record that is kept before the call returns', (_, answer, expected) => {
    const consent = start({ services: ['youtube'], region: 'FI' })
    answer(consent)
    const record = consent.record()
    expect(record).toMatchObject({ ...expected, version: 1, revision: 1, regime: 'eu', region: 'FI', gpc: false })
    expect(document.cookie).toContain(`.${record?.id}.`)
    expect(consent.history()).toEqual([record])
    consent.destroy()
    expect(start({ services: ['youtube'], region: 'FI' }).record()).toEqual(record)
  })

  function all(choice: boolean) {
    return { preferences: choice, statistics: choice, marketing: choice, youtube: choice }
  }

  test('replaces the one before, of the same visitor', () => {
    const consent = start()
    consent.rejectAll()
    const first = consent.record()
    consent.acceptAll()
    expect(consent.record()).toMatchObject({ previous: first?.id, subject: first?.subject })
    expect(consent.history().map(({ action }) => action)).toEqual(['reject-all', 'accept-all'])
  })

  test('bound to a click, is one by the API', () => {
    const consent = start()
    const button = document.createElement('button')
    const accept: unknown = consent.acceptAll
    button.addEventListener('click', accept as EventListener)
    button.click()
    expect(consent.record()?.source).toBe('api')
    consent.destroy()
    expect(start().record()).toEqual(consent.record())
  })

  test('to what nobody declared is refused with one error that names it', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    const consent = start()
    consent.choose({ yuotube: true, statistics: true })
    expect([consent.allows('yuotube'), consent.allows('yuotube')]).toEqual([false, false])
    expect(report.mock.calls).toEqual([[expect.stringContaining('"yuotube"')]])
    expect(consent.record()?.choices).toEqual({ statistics: true })
  })

  test('decisions stay the same object until it changes something', () => {
    const consent = start()
    const first = consent.decisions()
    expect(consent.decisions()).toBe(first)
    consent.choose({ statistics: true })
    const second = consent.decisions()
    expect(second).not.toBe(first)
    consent.choose({ statistics: true })
    expect(consent.decisions()).toBe(second)
  })

  test('ends the asking', () => {
    const consent = start({ services: ['youtube'] })
    consent.choose({ marketing: true, preferences: false })
    expect([consent.answered(), state()]).toEqual([false, 'asking'])
    consent.choose({ statistics: false })
    expect([consent.answered(), state()]).toEqual([true, 'decided'])
  })
})

describe('what follows from an answer', () => {
  test('comes in order, all before the call returns: decisions, vault, signals, change', () => {
    const order: string[] = []
    const consent = start({ services: ['youtube'], signals: [noting('signal')] })
    const kept = () =>
      `${consent.allows('youtube')} ${document.cookie.includes('askfirst=')} ${consent.history().length}`
    function noting(name: string): Signal {
      return {
        id: name,
        start: ({ youtube }) => void order.push(`start ${youtube?.allowed}`),
        change: ({ youtube }) => void order.push(`${name} ${youtube?.allowed} ${kept()}`),
      }
    }
    consent.on('change', ({ detail }) =>
      order.push(`change ${detail.record?.action} ${detail.changed.length} ${kept()}`),
    )
    onWindow('askfirst:change', () => order.push('window'))
    consent.acceptAll()
    order.push('returned')
    expect(order).toEqual([
      'start false',
      'signal true true true 1',
      'change accept-all 4 true true 1',
      'window',
      'returned',
    ])
  })

  test('Google hears the default before an answer and the update before change', () => {
    const page: Window & { dataLayer?: { length: number }[] } = window
    const consent = start({ services: ['google-analytics'] })
    expect(page.dataLayer).toHaveLength(1)
    consent.on('change', () => expect(page.dataLayer).toHaveLength(3))
    consent.acceptAll()
    expect.assertions(2)
  })

  test('a listener that throws stops nothing', async () => {
    const errors = reportedErrors()
    const consent = start()
    const error = new Error('theirs')
    const heard: string[] = []
    consent.on('change', () => {
      throw error
    })
    consent.on('change', () => heard.push('change'))
    consent.when('statistics', () => {
      throw error
    })
    consent.when('statistics', () => heard.push('when'))
    expect(consent.acceptAll()).toBeUndefined()
    await vi.waitFor(() => expect(heard).toEqual(['change', 'when']))
    expect([consent.allows('statistics'), state(), errors]).toEqual([true, 'decided', [error, error]])
  })

  test('a signal that throws stops nothing, either', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = () => {
      throw new Error('theirs')
    }
    const consent = start({ signals: [{ id: 'broken', start: broken, change: broken }] })
    const heard: string[] = []
    consent.on('change', () => heard.push('change'))
    consent.acceptAll()
    expect([heard, consent.answered(), state()]).toEqual([['change'], true, 'decided'])
  })

  test('when() runs, is aborted by a withdrawal, and runs again', async () => {
    const consent = start({ reload: false })
    const signals: AbortSignal[] = []
    const stop = consent.when('statistics', (signal) => void signals.push(signal))
    const aborted = () => signals.map(({ aborted }) => aborted)
    consent.acceptAll()
    await Promise.resolve()
    consent.withdraw()
    expect(aborted()).toEqual([true])
    consent.acceptAll()
    await Promise.resolve()
    expect(aborted()).toEqual([true, false])
    stop()
    expect(aborted()).toEqual([true, true])
  })

  test('what ran and is refused ends in one reload, which a listener can prevent', async () => {
    const consent = start()
    const reloads: string[][] = []
    consent.on('reload', (event) => {
      event.preventDefault()
      reloads.push(event.detail.changed)
    })
    consent.when('statistics', () => {})
    consent.acceptAll()
    await Promise.resolve()
    consent.choose({ marketing: false })
    await vi.dynamicImportSettled()
    expect(reloads).toEqual([])
    consent.choose({ statistics: false })
    await vi.waitFor(() => expect(reloads).toEqual([['statistics']]))
  })
})

const counter: Service = {
  id: 'counter',
  category: 'statistics',
  name: 'Counter',
  storage: [{ kind: 'local', name: 'count' }],
}

test('what was stored until a page had to end is erased in the next, also where that has no answer any more', async () => {
  localStorage.setItem('count', '1')
  sessionStorage.setItem('askfirst-reload', '1')
  expect(start({ services: [counter] }).record()).toBeNull()
  await vi.waitFor(() => expect(localStorage.getItem('count')).toBeNull())
  expect(sessionStorage).toHaveLength(0)
})

test('what is allowed while a refusal is still sweeping stays', async () => {
  const consent = start({ services: [counter], reload: false })
  consent.acceptAll()
  localStorage.setItem('count', '1')
  consent.rejectAll()
  consent.acceptAll()
  localStorage.setItem('count', '2')
  await vi.dynamicImportSettled()
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(localStorage.getItem('count')).toBe('2')
  consent.rejectAll()
  await vi.waitFor(() => expect(localStorage.getItem('count')).toBeNull())
})

describe('where the browser keeps nothing', () => {
  test('the answer holds in this page, and storage-failed says why', () => {
    vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {})
    const consent = start()
    const errors: unknown[] = []
    consent.on('storage-failed', ({ detail }) => errors.push(detail.error))
    consent.acceptAll()
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('askfirst') })])
    expect([consent.allows('statistics'), consent.answered()]).toEqual([true, true])
    window.dispatchEvent(new StorageEvent('storage'))
    expect(consent.allows('statistics')).toBe(true)
    vi.restoreAllMocks()
  })
})

describe('another tab', () => {
  test('answers for this one, too, once or before this one listens', async () => {
    const consent = start()
    const changes: (string | undefined)[] = []
    consent.on('change', ({ detail }) => changes.push(detail.record?.id))
    const theirs = recordOf(consent.policy(), true, { id: 'theirs', now: Date.now() })
    keptBy(consent.policy(), window).write(theirs)
    window.dispatchEvent(new StorageEvent('storage', { key: 'askfirst' }))
    await vi.waitFor(() => expect(consent.record()).not.toBeNull())
    expect([consent.record(), state(), changes]).toEqual([theirs, 'decided', ['theirs']])
    window.dispatchEvent(new StorageEvent('storage', { key: 'other' }))
    expect(changes).toHaveLength(1)
  })

  test('that answered before this one listens is followed by one keeper, not by two', async () => {
    const listens = vi.spyOn(window, 'addEventListener')
    const consent = start()
    keptBy(consent.policy(), window).write(recordOf(consent.policy(), true, { id: 'theirs', now: Date.now() }))
    await vi.waitFor(() => expect(consent.record()?.id).toBe('theirs'))
    expect(listens.mock.calls.filter(([name]) => name === 'storage')).toHaveLength(1)
  })

  test('that forgot asks here, too', () => {
    const consent = start()
    consent.acceptAll()
    keptBy(consent.policy(), window).clear()
    window.dispatchEvent(new StorageEvent('storage', { key: 'askfirst' }))
    expect([consent.record(), consent.allows('statistics'), state()]).toEqual([null, false, 'asking'])
  })
})

test('forget() leaves nothing behind, and asks again', async () => {
  const consent = start()
  consent.acceptAll()
  await consent.forget()
  expect([consent.record(), consent.answered(), consent.history(), state()]).toEqual([null, false, [], 'asking'])
  expect([document.cookie, localStorage.length]).toEqual(['', 0])
})

describe('a receipt', () => {
  test('gets the hash that could not be had when the answer was given', async () => {
    const describe = vi.fn(bundledFiles.describe).mockRejectedValueOnce(new Error('offline'))
    const running = single(window, { ...bundledFiles, describe })
    onTestFinished(() => running.askfirst.destroy())
    configureOnce(running, { ui: false, services: ['youtube'] })
    const { askfirst } = running
    askfirst.acceptAll()
    await askfirst.receipt()
    expect(askfirst.record()?.notice).toBeUndefined()
    await askfirst.receipt()
    expect(askfirst.record()?.notice).toMatch(/^[\da-f]{64}$/)
  })

  test.each(['prove', 'describe'] as const)(
    'is an error where a file does not come, and is had once it does: %s',
    async (name) => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
      let isOffline = true
      const file = async () => {
        if (isOffline) throw new TypeError('Failed to fetch')
        return bundledFiles[name]()
      }
      const running = single(window, { ...bundledFiles, [name]: file })
      onTestFinished(() => running.askfirst.destroy())
      configureOnce(running, { ui: false, services: ['youtube'] })
      const { askfirst } = running
      askfirst.acceptAll()
      await expect(askfirst.receipt()).rejects.toThrow('receipt: a file that it takes did not come. Ask again once')
      isOffline = false
      expect(JSON.parse(await askfirst.receipt())).toMatchObject({ record: askfirst.record() })
    },
  )

  test('is the record and its history, in full, with the hash of what was shown', async () => {
    const consent = start({ services: ['youtube'] })
    consent.rejectAll()
    consent.acceptAll()
    const receipt: unknown = JSON.parse(await consent.receipt())
    expect(receipt).toMatchObject({ record: consent.record(), history: consent.history() })
    expect(consent.record()?.notice).toMatch(/^[\da-f]{64}$/)
    expect(consent.history().at(-1)).toEqual(consent.record())
  })

  test('before an answer says that there is none', async () => {
    expect(JSON.parse(await start().receipt())).toEqual({ record: null, history: [] })
  })

  test('can be linked data', async () => {
    const consent = start()
    consent.acceptAll()
    expect(JSON.parse(await consent.receipt('jsonld'))).toMatchObject({
      '@type': 'dpv:ConsentRecord',
      'dct:identifier': consent.record()?.id,
    })
  })

  test('can be one of Kantara’s; of another format it says which there are', async () => {
    const consent = start()
    consent.acceptAll()
    expect(JSON.parse(await consent.receipt('kantara'))).toMatchObject({
      version: 'KI-CR-v1.1.0',
      consentReceiptID: consent.record()?.id,
    })
    // @ts-expect-error
    await expect(consent.receipt('xml')).rejects.toThrow('"xml" must be one of json, jsonld, kantara')
  })
})
