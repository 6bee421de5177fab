import { fireEvent, within } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { allLocales } from '../../src/allLocales'
import { createPolicy } from '../../src/core/createPolicy'
import type { AskFirst, Config, Unsubscribe } from '../../src/types'
import { mount } from '../../src/ui'
import { company, createInstance } from './askfirst'
import { screen } from './screen'

let undo: Unsubscribe = () => {}
afterEach(() => undo())

/** Names of countries come in a file of their own. */
const near: Config = {
  ...company,
  services: (company.services ?? []).filter((one) => typeof one !== 'string').map(({ transfers, ...one }) => one),
}
const show = (askfirst: AskFirst = createInstance(near)) => {
  undo = mount(askfirst, 'banner')
  return screen.getByRole('dialog')
}
const withConfig = (config: Config) => show(createInstance({ ...near, ...config }))

test('a dialog that is not modal says who asks, for what, and where to read more', () => {
  const banner = show()
  expect(banner.id).toBe('askfirst-banner')
  expect(screen.getByRole('dialog', { name: 'May Example Oy use cookies?' })).toBe(banner)
  expect(banner.hasAttribute('aria-modal')).toBe(false)
  expect(
    within(banner)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Preferences', 'Statistics', 'Marketing'])
  expect(within(banner).getByRole('link', { name: 'Privacy policy' }).getAttribute('href')).toBe('/policy')
})

test('it says with whom data is shared: how many, and their names, but not of what is necessary', () => {
  expect(within(show()).getByText(/recipients/).textContent).toBe('Data recipients (3): Analytics · Heatmap · Video')
})

test('who gets data is a link to the declaration where the page has one, also one that comes later', async () => {
  const link = (banner: HTMLElement) => within(banner).queryByRole<HTMLAnchorElement>('link', { name: /recipients/ })
  const banner = show()
  expect(link(banner)).toBe(null)
  // The gates tell before it stands there.
  window.dispatchEvent(new Event('askfirst:meet'))
  document.body.innerHTML = '<footer><div data-askfirst-declaration></div></footer>'
  await vi.waitFor(() => expect(link(banner)?.hash).toBe('#askfirst-declaration'))
  const place = document.querySelector('[data-askfirst-declaration]')
  expect(place?.hasAttribute('id')).toBe(false)
  fireEvent.click(link(banner) as HTMLElement)
  expect(place?.id).toBe('askfirst-declaration')

  document.body.innerHTML = '<div id="cookies" data-askfirst-declaration></div>'
  fireEvent.click(link(banner) as HTMLElement)
  expect(link(banner)?.hash).toBe('#cookies')
  undo()
  expect(link(show())?.hash).toBe('#cookies')
  document.body.replaceChildren()
})

test('of many recipients it names some; without any it says nothing of them', () => {
  const services = Array.from({ length: 30 }, (_, index) => {
    return { id: `s${index}`, category: 'marketing', name: `Service ${index}` }
  })
  expect(within(withConfig({ services })).getByText(/recipients/).textContent).toBe(
    'Data recipients (30): Service 0 · Service 1 · Service 2 …',
  )
  undo()
  expect(withConfig({ services: [] }).textContent).not.toContain('recipients')
})

test('a service that the catalogue alone names goes by its id until its texts are there', () => {
  const askfirst = createInstance({ ...near, services: [] })
  const policy = createPolicy(
    { services: ['meta-pixel', 'youtube'] },
    { 'meta-pixel': 'marketing', youtube: 'marketing' },
  )
  const banner = show({ ...askfirst, policy: () => policy })
  expect(within(banner).getByText(/recipients/).textContent).toBe('Data recipients (2): Meta Pixel · YouTube')
})

test.each(['bar', 'center'] as const)('countries that a service declares stand there, too (%s)', async (layout) => {
  undo = mount(createInstance({ ...company, layout }), 'banner')
  const banner = await screen.findByRole('dialog')
  expect(within(banner).getByText(/^Data may go/).textContent).toBe('Data may go to: United States')
  expect(banner.localName).toBe(layout === 'center' ? 'dialog' : 'div')
})

test('accept, reject and settings are plain buttons; the first two differ in nothing but label and action', () => {
  const buttons = within(show()).getAllByRole('button')
  expect(buttons.map((button) => [button.textContent, button.dataset.askfirstAction])).toEqual([
    ['Accept all', 'accept-all'],
    ['Reject all', 'reject-all'],
    ['Settings', 'preferences'],
  ])
  const [accept, reject] = buttons.map((button) =>
    button.outerHTML.replace(/>.*</, '><').replace(/accept-all|reject-all/, ''),
  )
  expect(accept).toBe(reject)
  expect(accept).toContain('type="button"')
})

test('it takes no focus, and Escape answers nothing', () => {
  const input = document.body.appendChild(document.createElement('input'))
  input.focus()
  const askfirst = createInstance(near)
  const banner = show(askfirst)
  expect(document.activeElement).toBe(input)
  fireEvent.keyDown(banner, { key: 'Escape' })
  expect(askfirst.calls).toEqual([])
  expect(askfirst.record()).toBeNull()
  expect(banner.isConnected).toBe(true)
  input.remove()
})

test('it stands before the body, so that Tab comes to it first', () => {
  const host = show().parentElement
  expect(host?.parentElement).toBe(document.documentElement)
  expect(host?.nextElementSibling).toBe(document.body)
})

test.each(Object.entries(allLocales))('%s is written as its letters are', (language, words) => {
  const host = show(createInstance(near, { language, words })).parentElement
  expect(host?.lang).toBe(language)
  expect(host?.dir).toBe(/[\p{sc=Arab}\p{sc=Hebr}]/u.test(words.acceptAll) ? 'rtl' : 'ltr')
})

test('without a name it is "we" that ask, without a policy there is no link', () => {
  undo = mount(createInstance({}), 'banner')
  const banner = screen.getByRole('dialog', { name: 'May we use cookies?' })
  expect(within(banner).queryByRole('link')).toBeNull()
  // Then the text that scrolls has to be reached by keyboard itself.
  expect(banner.firstElementChild?.getAttribute('tabindex')).toBe('0')
})

test('the imprint stands beside the policy', () => {
  const banner = withConfig({ imprintUrl: '/imprint' })
  const links = within(banner).getAllByRole('link')
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Privacy policy', '/policy'],
    ['Legal notice', '/imprint'],
  ])
})

test.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
  'an address that is no page, %j, is no link',
  (policyUrl) => {
    expect(within(withConfig({ policyUrl })).queryByRole('link')).toBeNull()
  },
)

test('a law that only informs is worded so, with the same buttons', () => {
  const banner = withConfig({ regime: 'us' })
  expect(screen.getByRole('dialog', { name: 'This site uses cookies' })).toBe(banner)
  expect(banner.textContent).toContain('Unless you say no')
  expect(within(banner).getAllByRole('button')).toHaveLength(3)
})

test('texts of a site are text', () => {
  const evil = '<img src=x onerror=alert(1)>'
  const banner = withConfig({
    site: { controller: evil },
    categories: [{ id: 'ads', name: evil, description: evil }],
    services: [],
    words: { bannerMore: evil, acceptAll: evil },
  })
  expect(banner.querySelector('img')).toBeNull()
  expect(within(banner).getByRole('listitem').textContent).toBe(evil)
})

test('undone, nothing of it is left, and once more is harmless', () => {
  const sheets = document.adoptedStyleSheets.length
  show()
  expect(document.adoptedStyleSheets.length).toBeGreaterThan(sheets)
  undo()
  undo()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.getElementById('askfirst-host')).toBeNull()
  expect(document.adoptedStyleSheets).toHaveLength(sheets)
})

test('removed by the page it comes back, undone it stays away', async () => {
  show()
  document.getElementById('askfirst-host')?.remove()
  await vi.waitFor(() => expect(screen.getByRole('dialog').isConnected).toBe(true))

  document.getElementById('askfirst-host')?.remove()
  undo()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.queryByRole('dialog')).toBeNull()
})
