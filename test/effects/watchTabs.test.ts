import { expect, onTestFinished, test, vi } from 'vitest'
import { watchTabs } from '../../src/effects/watchTabs'

function watching(isShared = true) {
  const reread = vi.fn()
  const life = new AbortController()
  const stop = () => life.abort()
  const tell = watchTabs(window, { read: reread, isOurs: (name) => name === 'askfirst', isShared, signal: life.signal })
  onTestFinished(stop)
  return { reread, stop, tell }
}
const become = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}
const events: Record<string, () => void> = {
  'another tab stored something': () => void window.dispatchEvent(new StorageEvent('storage', { key: 'askfirst' })),
  'another tab cleared its storage': () => void window.dispatchEvent(new StorageEvent('storage', { key: null })),
  'the page comes out of the back/forward cache': () => void window.dispatchEvent(new Event('pageshow')),
  'the page is seen again': () => become('visible'),
}

test.each(Object.entries(events))('it rereads when %s', (_, happen) => {
  const { reread } = watching()
  happen()
  expect(reread).toHaveBeenCalledTimes(1)
})

test('it does not when another tab stored what is none of ours', () => {
  const { reread } = watching()
  window.dispatchEvent(new StorageEvent('storage', { key: 'basket' }))
  expect(reread).not.toHaveBeenCalled()
})

test('it does not when the page is hidden', () => {
  const { reread } = watching()
  become('hidden')
  expect(reread).not.toHaveBeenCalled()
})

function withCookieStore() {
  const cookieStore = new EventTarget()
  Object.defineProperty(window, 'cookieStore', { configurable: true, value: cookieStore })
  onTestFinished(() => void Reflect.deleteProperty(window, 'cookieStore'))
  return cookieStore
}

test('a cookie that changed is an answer, or says nothing', () => {
  const cookieStore = withCookieStore()
  const { reread, stop } = watching()
  const change = (...names: string[]) => {
    const deleted = names.map((name) => ({ name }))
    cookieStore.dispatchEvent(Object.assign(new Event('change'), { changed: [{ name: 'basket' }], deleted }))
  }
  change('askfirst')
  expect(reread.mock.calls).toEqual([[{ isLost: false }]])
  change()
  stop()
  change('askfirst')
  expect(reread).toHaveBeenCalledTimes(1)
})

test('it does not listen to cookies that no other origin has until an answer is given: each would cost the page', () => {
  const cookieStore = withCookieStore()
  const listens = vi.spyOn(cookieStore, 'addEventListener')
  const { reread, tell } = watching(false)
  expect(listens).not.toHaveBeenCalled()
  tell()
  tell()
  cookieStore.dispatchEvent(Object.assign(new Event('change'), { changed: [{ name: 'askfirst' }], deleted: [] }))
  expect(reread).toHaveBeenCalledTimes(1)
})

test('another tab that tells is heard, also after the page has slept; itself it does not hear', async () => {
  const { reread } = watching()
  const other = new BroadcastChannel('askfirst')
  onTestFinished(() => other.close())
  other.postMessage('')
  await vi.waitFor(() => expect(reread).toHaveBeenCalledWith({ isLost: true }))
  window.dispatchEvent(new Event('pagehide'))
  window.dispatchEvent(new Event('pageshow'))
  reread.mockClear()
  other.postMessage('')
  await vi.waitFor(() => expect(reread).toHaveBeenCalledTimes(1))
})

test('a browser that has no channel, or refuses it, is reread all the same', () => {
  const refuses = vi.fn(function refuse() {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  vi.stubGlobal('BroadcastChannel', refuses)
  onTestFinished(() => void vi.unstubAllGlobals())
  const { reread, tell } = watching()
  tell()
  expect(refuses).toHaveBeenCalled()
  window.dispatchEvent(new StorageEvent('storage', { key: 'askfirst' }))
  expect(reread).toHaveBeenCalledTimes(1)
})

test.each(Object.entries(events))('after it has stopped, not even when %s', (_, happen) => {
  const { reread, stop } = watching()
  stop()
  happen()
  expect(reread).not.toHaveBeenCalled()
})
