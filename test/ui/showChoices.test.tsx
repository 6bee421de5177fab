import { afterEach, expect, test } from 'vitest'
import en from '../../src/locales/en'
import type { RegimeId, Unsubscribe } from '../../src/types'
import { mountTrigger } from '../../src/ui/mountTrigger'
import { showChoices } from '../../src/ui/showChoices'
import { company, createInstance } from './askfirst'
import { screen } from './screen'

const undos: Unsubscribe[] = []
afterEach(() => undos.splice(0).forEach((undo) => undo()))

const show = (regime: RegimeId, gpc = false) => {
  const consent = createInstance({ ...company, regime }, { gpc })
  undos.push(mountTrigger(consent), showChoices(consent))
  return { consent, trigger: screen.getByRole('button') }
}

test('in California it has the name that the law asks for, in its language, and the icon', () => {
  const { trigger } = show('us-ca')
  expect(trigger).toBe(screen.getByRole('button', { name: 'Your Privacy Choices' }))
  expect(trigger.querySelector('[lang="en"]')?.textContent?.trim()).toBe('Your Privacy Choices')
  expect(trigger.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  expect(trigger.querySelectorAll('path')).toHaveLength(4)
})

test('elsewhere it says what it is for', () => {
  const { trigger } = show('us')
  expect(trigger).toBe(screen.getByRole('button', { name: en.settings }))
  expect(trigger.querySelector('svg')).toBeNull()
})

test.each<RegimeId>(['us-ca', 'us', 'ca'])(
  '%s: an honoured GPC is told there, until the visitor says otherwise',
  (regime) => {
    const { trigger, consent } = show(regime, true)
    expect(en.gpc).toMatch(/^Opt-out request honoured/)
    expect(trigger.textContent).toContain(en.gpc)
    consent.acceptAll()
    undos.push(showChoices(consent))
    expect(trigger.textContent).not.toContain(en.gpc)
  },
)

test('without GPC nothing is claimed', () => {
  expect(show('us-ca').trigger.textContent).not.toContain(en.gpc)
})

test('its style goes with it, and where there is no trigger nothing happens', () => {
  const before = document.adoptedStyleSheets.length
  const consent = createInstance({ ...company, regime: 'us-ca' })
  showChoices(consent)()
  const unmount = mountTrigger(consent)
  showChoices(consent)()
  unmount()
  expect(document.adoptedStyleSheets).toHaveLength(before)
})
