import { within } from '@testing-library/preact'
import Cookies from 'js-cookie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Unsubscribe } from '../../src/types'
import { placehold } from '../../src/ui'
import { drawDeclaration } from '../../src/ui/drawDeclaration'
import { element } from '../../src/ui/element'
import { markup } from '../../src/ui/markup'
import { company, createInstance, type Instance } from './askfirst'
import { screen } from './screen'

let undo: Unsubscribe = () => {}
let askfirst: Instance
beforeEach(() => {
  askfirst = createInstance()
  undo = placehold(askfirst)
})
afterEach(() => {
  undo()
  document.body.replaceChildren()
})

const declare = (fallback = '') => {
  const place = document.createElement('div')
  place.setAttribute('data-askfirst-declaration', '')
  place.textContent = fallback
  return document.body.appendChild(place)
}
const filled = (place: Element) =>
  vi.waitFor(() => expect(place.querySelector('table')).not.toBeNull(), { timeout: 15_000 })
const rows = (name: string) =>
  within(within(screen.getByRole('region', { name })).getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))

test('it lists by category what each service keeps, from whom, for what and for how long', async () => {
  await filled(declare())
  expect(rows('Statistics')).toEqual([
    ['Name', 'Provider', 'Purpose', 'Duration', 'Type'],
    [
      '_m',
      'AnalyticsMetrics LtdData may go to: United States (DPF)',
      'Tells visitors apart.',
      '2 years',
      'Cookie · First party',
    ],
    [
      'm-queue*',
      'AnalyticsMetrics LtdData may go to: United States (DPF)',
      'Counts visits.',
      'Until you delete it',
      'Local storage · First party',
    ],
    ['Heatmap', 'Heat AB', 'Draws where you click.', '–', 'Connection'],
  ])
  expect(rows('Marketing')[1]).toEqual([
    'films (films.example)',
    'VideoFilms Inc',
    'Plays films.',
    '30 minutes',
    'IndexedDB · Third party',
  ])
  expect(rows('Necessary').map(([name]) => name)).toEqual(['Name', 'askfirst', 'askfirst*', 'askfirst-reload', 'sid'])
  expect(screen.queryByRole('region', { name: 'Preferences' })).toBeNull()
  expect(screen.getByRole('heading', { name: 'Preferences' })).toBeTruthy()
})

test('our own storage goes by its real names, and ends when it does', async () => {
  undo()
  undo = placehold(createInstance({ cookie: { name: 'choice', days: 90 } }))
  const place = declare()
  await filled(place)
  expect(rows('Necessary').map((row) => [row[0], row[3]])).toEqual([
    ['Name', 'Duration'],
    ['choice', '90 days'],
    ['askfirst*', 'Until you delete it'],
    ['askfirst-reload', 'Until you close the browser'],
  ])
  // As the history is called by then.
  localStorage.setItem('askfirstchoice', '[]')
  window.dispatchEvent(new Event('focus'))
  await vi.waitFor(() => expect(place.textContent).toContain('On this device now: askfirstchoice'))
  localStorage.clear()
})

test('it says who answers for the site, and where to complain', async () => {
  const place = declare()
  await filled(place)
  expect(place.textContent).toContain('Controller: Example Oy, privacy@example.com')
  expect(place.textContent).toContain('Applies to: example.com, shop.example.com')
  expect(place.textContent).toContain('Office of the Data Protection Ombudsman, https://tietosuoja.fi')
  expect(place.textContent).toContain('Updated: November 1, 2026')
})

test('what lies on this device now stands beside what is declared, and follows', async () => {
  Cookies.set('_m', '1')
  localStorage.setItem('m-queue-a', '')
  localStorage.setItem('m-queue-b', '')
  const place = declare()
  await filled(place)
  const stored = () => [...place.querySelectorAll('small')].map(({ textContent }) => textContent).filter(Boolean)
  await vi.waitFor(() =>
    expect(stored()).toEqual(['On this device now: _m', 'On this device now: m-queue-a, m-queue-b']),
  )
  // What another site keeps no page can see.
  expect(screen.getByText('films (films.example)').querySelector('small')).toBeNull()

  Cookies.remove('_m')
  localStorage.clear()
  window.dispatchEvent(new Event('focus'))
  await vi.waitFor(() => expect(stored()).toEqual([]))
})

test('what nobody declared is told to the owner alone, in debug', async () => {
  sessionStorage.setItem('stray', '')
  localStorage.setItem('askfirst', '[]')
  const place = declare()
  await filled(place)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(place.textContent).not.toContain('stray')

  undo()
  undo = placehold(createInstance({ ...company, debug: true }))
  await vi.waitFor(() => expect(place.textContent).toContain('stray (Session storage)'))
  expect(
    screen.getByRole('heading', { name: 'Not declared' }).nextElementSibling?.nextElementSibling?.textContent,
  ).toBe('stray (Session storage)')
  sessionStorage.clear()
  localStorage.clear()
})

test('written for a page without script it is the same, word for word', () => {
  expect(drawDeclaration(markup, askfirst).html).toBe(drawDeclaration<HTMLElement>(element, askfirst).outerHTML)
})

test('it shows the answer and follows it, without taking the focus from its buttons', async () => {
  const place = declare()
  await filled(place)
  const change = screen.getByRole('button', { name: 'Change settings' })
  expect(change.dataset.askfirstAction).toBe('preferences')
  expect(place.textContent).toContain('You have not answered yet.')
  expect(screen.queryByRole('button', { name: 'Withdraw consent' })).toBeNull()

  change.focus()
  askfirst.choose({ analytics: true })
  expect(place.textContent).toContain('You saved a choice on')
  expect(place.textContent).toContain('1 of 2 on')
  expect(place.textContent).toContain(askfirst.record()?.id)
  expect(screen.getByRole('button', { name: 'Withdraw consent' }).dataset.askfirstAction).toBe('withdraw')
  expect(document.activeElement).toBe(change)

  askfirst.withdraw()
  expect(place.textContent).toContain('You withdrew consent on')
})

test('one that is inserted late is filled, too, and each is given back what it held', async () => {
  const first = declare('Read our policy.')
  await filled(first)
  const second = declare('And this.')
  await filled(second)

  second.removeAttribute('data-askfirst-declaration')
  await vi.waitFor(() => expect(second.textContent).toBe('And this.'))
  undo()
  undo()
  expect(first.textContent).toBe('Read our policy.')
})

test('a name, and an address, of a service are text and a page, or nothing', async () => {
  undo()
  const evil = '<img src=x onerror=alert(1)>'
  const service = {
    id: 'evil',
    category: 'marketing',
    name: evil,
    provider: evil,
    policyUrl: 'javascript:alert(1)',
    storage: [{ kind: 'cookie', name: evil, duration: evil, purpose: evil }],
    transfers: [{ country: evil }],
  } as const
  undo = placehold(createInstance({ ...company, services: [service] }))
  const place = declare()
  await filled(place)
  expect(place.querySelector('img, a')).toBeNull()
  expect(rows('Marketing')[1]?.[0]).toBe(evil)
})
