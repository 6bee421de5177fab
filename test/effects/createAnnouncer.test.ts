import { describe, expect, onTestFinished, test } from 'vitest'
import { createAnnouncer } from '../../src/effects/createAnnouncer'
import type { EventDetails } from '../../src/types'
import { reportedErrors } from './reportedErrors'

const onWindow = (name: string, listener: (event: Event) => void) => {
  window.addEventListener(name, listener)
  onTestFinished(() => window.removeEventListener(name, listener))
}
const details: EventDetails = {
  change: { record: null, changed: ['youtube'] },
  blocked: { channel: 'mark', target: 'youtube', outcome: 'held', at: '2026-11-24T10:00:00.000Z' },
  show: { surface: 'banner' },
  hide: { surface: 'preferences' },
  reload: { changed: ['youtube'] },
  'storage-failed': { error: new Error('full') },
}
const names = Object.keys(details) as (keyof EventDetails)[]

test.each(names)('%s is heard here, then on window, with its detail', (name) => {
  const { announce, on } = createAnnouncer(window)
  const heard: [where: string, type: string, detail: unknown][] = []
  onWindow(`askfirst:${name}`, (event) => heard.push(['window', event.type, (event as CustomEvent).detail]))
  on(name, (event) => heard.push(['here', event.type, event.detail]))
  announce(name, details[name])
  expect(heard).toEqual([
    ['here', name, details[name]],
    ['window', `askfirst:${name}`, details[name]],
  ])
})

describe('to prevent the default', () => {
  test.each([
    ['nobody does', false, false],
    ['a listener here', true, false],
    ['a listener on window', false, true],
    ['both', true, true],
  ])('%s', (_, here, there) => {
    const { announce, on } = createAnnouncer(window)
    on('reload', (event) => here && event.preventDefault())
    onWindow('askfirst:reload', (event) => there && event.preventDefault())
    expect(announce('reload', details.reload)).toBe(!here && !there)
  })
})

test('who has left hears nothing, the others do', () => {
  const { announce, on } = createAnnouncer(window)
  const heard: number[] = []
  const stop = on('show', () => heard.push(1))
  on('show', () => heard.push(2))
  stop()
  stop()
  announce('show', details.show)
  expect(heard).toEqual([2])
})

test('one function that listens twice hears twice, and leaves twice', () => {
  const { announce, on } = createAnnouncer(window)
  const heard: string[] = []
  const listener = ({ type }: Event) => heard.push(type)
  const stop = on('show', listener)
  on('show', listener)
  announce('show', details.show)
  stop()
  announce('show', details.show)
  expect(heard).toHaveLength(3)
})

test('two of them do not hear one another, except on window', () => {
  const [one, two] = [createAnnouncer(window), createAnnouncer(window)]
  const heard: string[] = []
  two.on('hide', () => heard.push('two'))
  onWindow('askfirst:hide', () => heard.push('window'))
  one.announce('hide', details.hide)
  expect(heard).toEqual(['window'])
})

test('a listener that throws is reported and passed over', () => {
  const errors = reportedErrors()
  const { announce, on } = createAnnouncer(window)
  const [first, second] = [new Error('here'), new Error('there')]
  const heard: string[] = []
  on('change', () => {
    throw first
  })
  on('change', () => heard.push('here'))
  onWindow('askfirst:change', () => {
    throw second
  })
  onWindow('askfirst:change', () => heard.push('window'))
  expect(announce('change', details.change)).toBe(true)
  expect(heard).toEqual(['here', 'window'])
  expect(errors).toEqual([first, second])
})
