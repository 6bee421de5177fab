import { fireEvent, within } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { AskFirst, Config, Unsubscribe } from '../../src/types'
import { mount } from '../../src/ui'
import { company, createInstance } from './askfirst'
import { screen } from './screen'

let undo: Unsubscribe = () => {}
afterEach(() => {
  undo()
  history.replaceState(null, '', '/')
})

const show = async (
  config: Config = {},
  askfirst: AskFirst = createInstance({ ...company, layout: 'center', ...config }),
) => {
  undo = mount(askfirst, 'banner')
  return screen.findByRole('dialog', { name: 'May Example Oy use cookies?' })
}

test('by explicit choice it is modal, with the same buttons and the focus on its heading', async () => {
  const banner = await show()
  expect(banner).toBeInstanceOf(HTMLDialogElement)
  expect((banner as HTMLDialogElement).open).toBe(true)
  expect(banner.id).toBe('askfirst-banner')
  expect(document.activeElement).toBe(within(banner).getByRole('heading'))
  expect(
    within(banner)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Accept all', 'Reject all', 'Settings'])
})

test.each(['policyUrl', 'imprintUrl'])('never on the page of %s, which is to be read first', async (key) => {
  history.replaceState(null, '', '/legal?from=banner')
  const banner = await show({ [key]: '/legal' })
  expect(banner).not.toBeInstanceOf(HTMLDialogElement)
})

test.each([
  ['/legal', '/legal/'],
  ['/legal/', '/legal'],
  ['/legal.html', '/legal'],
  ['/legal', '/legal.html?from=banner'],
  ['/legal/', '/legal/index.html'],
  ['/?page_id=3', '/?page_id=3&from=banner'],
  ['/#legal', '/'],
])('%s is the page %s, too, as servers redirect', async (policyUrl, here) => {
  history.replaceState(null, '', here)
  expect(await show({ policyUrl })).not.toBeInstanceOf(HTMLDialogElement)
})

test.each([
  ['https://legal.example/', '/'],
  ['/?page_id=3', '/?page_id=1'],
  ['/legal', '/legal/more'],
  ['https://', '/'],
])('%s is not the page %s', async (policyUrl, here) => {
  history.replaceState(null, '', here)
  expect(await show({ policyUrl })).toBeInstanceOf(HTMLDialogElement)
})

test('where it cannot be drawn there is a bar, and nothing is thrown into the page', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  // Which `Intl` takes for no language.
  const banner = await show({}, createInstance({ ...company, layout: 'center' }, { language: 'no_tag' }))
  expect(banner).not.toBeInstanceOf(HTMLDialogElement)
  expect(errors).toHaveBeenCalledOnce()
})

test('a link that is followed sets it aside, as it may lead to what it covers', async () => {
  const banner = await show()
  fireEvent.click(within(banner).getByRole('heading'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(screen.getByRole('dialog')).toBe(banner)
  const link = within(banner).getByRole('link', { name: 'Privacy policy' })
  link.addEventListener('click', (event) => event.preventDefault())
  fireEvent.click(link)
  await vi.waitFor(() => expect(screen.getByRole('dialog')).not.toBeInstanceOf(HTMLDialogElement))
})

test('Escape answers nothing and sets it aside as a bar, which undo takes away', async () => {
  const askfirst = createInstance({ ...company, layout: 'center' })
  const banner = (await show({}, askfirst)) as HTMLDialogElement
  // What Escape does, in a browser.
  banner.close()
  await vi.waitFor(() => expect(screen.getByRole('dialog')).not.toBeInstanceOf(HTMLDialogElement))
  expect(askfirst.record()).toBeNull()
  expect(screen.getAllByRole('dialog')).toHaveLength(1)
  undo()
  undo()
  expect(document.getElementById('askfirst-host')).toBeNull()
})

test('undone it is gone, and so are its styles', async () => {
  const sheets = document.adoptedStyleSheets.length
  fireEvent.click(within(await show()).getByRole('heading'))
  undo()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.adoptedStyleSheets).toHaveLength(sheets)
})
