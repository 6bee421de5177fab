import { fireEvent, within } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { ConsentRecord, Unsubscribe } from '../../src/types'
import { mount } from '../../src/ui'
import { company, createInstance, type Instance } from './askfirst'
import { screen } from './screen'

let undo: Unsubscribe = () => {}
afterEach(() => undo())

const open = async (askfirst: Instance = createInstance()) => {
  undo = mount(askfirst, 'preferences')
  return screen.findByRole('dialog', { name: 'Cookie settings' })
}
const toggle = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const states = () =>
  screen
    .getAllByRole<HTMLInputElement>('switch')
    .map(({ checked, indeterminate }) => (indeterminate ? 'mixed' : checked))

test('a modal dialog, focused on its heading', async () => {
  const dialog = await open()
  expect(dialog).toBeInstanceOf(HTMLDialogElement)
  expect(dialog.id).toBe('askfirst-preferences')
  expect((dialog as HTMLDialogElement).open).toBe(true)
  expect(document.activeElement).toBe(within(dialog).getByRole('heading', { level: 2 }))
})

test('beside the banner it is a sibling, in the one host', async () => {
  const close = mount(createInstance({}), 'banner')
  const dialog = await open()
  expect(dialog.parentElement).toBe(document.getElementById('askfirst-banner')?.parentElement)
  close()
  expect(dialog.isConnected).toBe(true)
})

test('every category that is asked has a switch, off; what is necessary has none', async () => {
  await open()
  expect(states()).toEqual([false, false, false])
  expect(toggle('Statistics').dataset.askfirstCategory).toBe('statistics')
  expect(screen.queryByRole('switch', { name: 'Necessary' })).toBeNull()
  expect(within(screen.getByRole('group', { name: 'Necessary' })).getByText('Always on')).toBeTruthy()
})

test('services are shown when they are asked for, each with what it does', async () => {
  await open()
  expect(screen.queryByRole('switch', { name: 'Analytics' })).toBeNull()
  const more = button('Statistics: Services (2)')
  expect(more.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(more)
  expect(more.getAttribute('aria-expanded')).toBe('true')
  const service = toggle('Analytics').closest('li')
  expect(service?.textContent).toContain('Metrics Ltd')
  expect(service?.textContent).toContain('Data may go to: United States (DPF)')
  expect(service?.textContent).toContain('_m Cookie · 2 yearsTells visitors apart.')
  expect(service?.textContent).toContain('m-queue* Local storage · Until you delete it')
  fireEvent.click(more)
  expect(screen.queryByRole('switch', { name: 'Analytics' })).toBeNull()
})

test('a client that answers by script finds the switch of every service without opening its list', async () => {
  const askfirst = createInstance()
  const dialog = await open(askfirst)
  dialog.querySelector<HTMLElement>('input[type=checkbox][data-askfirst-service="heatmap"]')?.click()
  dialog.querySelector<HTMLElement>('[data-askfirst-action="save"]')?.click()
  expect(askfirst.record()?.choices).toMatchObject({ statistics: false, analytics: false, heatmap: true })
})

test('more than a hundred services are built when their list is opened', async () => {
  const services = Array.from({ length: 101 }, (_, index) => ({
    id: `s${index}`,
    category: 'statistics',
    name: `S ${index}`,
  }))
  const dialog = await open(createInstance({ services }))
  expect(dialog.querySelectorAll('[data-askfirst-service]').length).toBe(0)
  fireEvent.click(button('Statistics: Services (101)'))
  expect(dialog.querySelectorAll('[data-askfirst-service]').length).toBe(101)
})

test('services of one form have each their own texts, address and switch', async () => {
  const services = ['one', 'two', 'three'].map((id) => ({
    id,
    category: 'statistics',
    name: `Name ${id}`,
    provider: `Provider ${id}`,
    description: `Text ${id}`,
    policyUrl: `https://${id}.example/`,
    storage: [{ kind: 'cookie' as const, name: `_${id}`, purpose: `Purpose ${id}` }],
  }))
  const askfirst = createInstance({ services })
  await open(askfirst)
  fireEvent.click(button('Statistics: Services (3)'))
  for (const { id } of services) {
    const row = toggle(`Name ${id}`).closest('li')
    expect(row?.textContent).toBe(
      `Name ${id}Text ${id}Provider: Provider ${id} Privacy policy_${id} CookiePurpose ${id}`,
    )
    expect(row?.querySelector('a')?.getAttribute('href')).toBe(`https://${id}.example/`)
    expect(toggle(`Name ${id}`).dataset.askfirstService).toBe(id)
  }
  // An answer from elsewhere, while the list is open: the switches show it, and go on from there.
  askfirst.acceptAll('api')
  expect(states()).toEqual([true, true, true, true, true, true])
  fireEvent.click(toggle('Name two'))
  fireEvent.click(button('Save'))
  expect(askfirst.record()?.choices).toMatchObject({ statistics: false, one: true, two: false, three: true })
})

test('what is necessary says why, and names our own cookie', async () => {
  await open()
  fireEvent.click(button(/^Necessary/))
  const group = screen.getByRole('group', { name: 'Necessary' })
  expect(group.textContent).toContain('Keeps you signed in.')
  expect(group.textContent).toContain('Remembers your answer')
  expect(within(group).queryByRole('switch')).toBeNull()
})

test('a category switches its services, and is mixed when they differ', async () => {
  await open()
  fireEvent.click(button('Statistics: Services (2)'))
  fireEvent.click(toggle('Statistics'))
  expect([toggle('Analytics').checked, toggle('Heatmap').checked]).toEqual([true, true])

  fireEvent.click(toggle('Heatmap'))
  expect(toggle('Statistics').indeterminate).toBe(true)
  expect(screen.getByText('1 of 2 on')).toBeTruthy()

  fireEvent.click(toggle('Heatmap'))
  expect([toggle('Statistics').checked, toggle('Statistics').indeterminate]).toEqual([true, false])
})

test('nothing is answered before Save; then every category and service is', async () => {
  const askfirst = createInstance()
  await open(askfirst)
  fireEvent.click(button('Statistics: Services (2)'))
  fireEvent.click(toggle('Statistics'))
  fireEvent.click(toggle('Heatmap'))
  expect(askfirst.calls).toEqual([])

  fireEvent.click(button('Save'))
  const choices = {
    preferences: false,
    statistics: false,
    analytics: true,
    heatmap: false,
    marketing: false,
    video: false,
  }
  expect(askfirst.calls).toEqual([['choose', choices, 'preferences'], ['hide']])
  expect(askfirst.record()?.choices).toEqual(choices)
})

test('closing changes nothing', async () => {
  const askfirst = createInstance()
  const dialog = (await open(askfirst)) as HTMLDialogElement
  fireEvent.click(toggle('Marketing'))
  fireEvent.click(button('Close'))
  expect(askfirst.calls).toEqual([['hide']])

  // What Escape does, in a browser.
  dialog.close()
  await vi.waitFor(() => expect(askfirst.calls).toEqual([['hide'], ['hide']]))
  expect(askfirst.record()).toBeNull()
})

test('a link that is followed closes it, as it would cover where a router leads; one to a new tab does not', async () => {
  const askfirst = createInstance()
  await open(askfirst)
  const follow = (keys = {}) => {
    const link = screen.getByRole('link', { name: 'Privacy policy' })
    link.addEventListener('click', (event) => event.preventDefault(), { once: true })
    fireEvent.click(link, keys)
    return new Promise((resolve) => setTimeout(resolve, 20))
  }
  await follow({ ctrlKey: true })
  expect(askfirst.calls).toEqual([])
  await follow()
  await vi.waitFor(() => expect(askfirst.calls).toEqual([['hide']]))
})

test('accept all, reject all and save are of one rank', async () => {
  await open()
  const [accept, ...others] = ['Accept all', 'Reject all', 'Save'].map((name) =>
    button(name)
      .outerHTML.replace(/>.*</, '><')
      .replace(/data-askfirst-action="[\w-]+"/, ''),
  )
  expect(others).toEqual([accept, accept])
})

test('it shows the present answer, with date and record, and offers to withdraw it', async () => {
  const askfirst = createInstance()
  await open(askfirst)
  expect(screen.getByText('You have not answered yet.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Withdraw consent' })).toBeNull()

  askfirst.acceptAll('api')
  expect(states()).toEqual([true, true, true])
  expect(screen.getByText(/^You accepted all on November 24, 2026/)).toBeTruthy()
  expect(screen.getByText('Record: 5f3c2a10-0000-4000-8000-000000000001')).toBeTruthy()
  expect(button('Withdraw consent').dataset.askfirstAction).toBe('withdraw')

  askfirst.rejectAll('api')
  expect(states()).toEqual([false, false, false])
  expect(screen.queryByRole('button', { name: 'Withdraw consent' })).toBeNull()
})

test('earlier answers are there to be read, the newest first', async () => {
  const askfirst = createInstance()
  await open(askfirst)
  expect(screen.queryByText(/^Earlier answers/)).toBeNull()
  askfirst.acceptAll('api')
  askfirst.choose({ video: false }, 'preferences')
  askfirst.withdraw('api')
  const earlier = screen.getByText('Earlier answers (2)').closest('details')
  const lines = [...(earlier?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent?.split(' on ')[0])
  expect(lines).toEqual(['You saved a choice', 'You accepted all'])
})

test.each(['renew', 'constructor'])(
  'an answer that is kept, but not understood (%s), does not keep it shut',
  async (action) => {
    const askfirst = createInstance()
    askfirst.acceptAll('api')
    const [one] = askfirst.history()
    const strange = { ...one, id: 'strange', action, at: 'yesterday' } as ConsentRecord
    await open({ ...askfirst, history: () => [strange] })
    expect(screen.getByText('You saved a choice on yesterday.')).toBeTruthy()
  },
)

test('the receipt is a file, named after the day of the answer', async () => {
  const askfirst = createInstance()
  const downloads: { name: string; url: string }[] = []
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:receipt'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, url: this.href })
  })
  await open(askfirst)
  expect(screen.queryByRole('button', { name: 'Download a copy' })).toBeNull()
  askfirst.rejectAll('api')
  fireEvent.click(button('Download a copy'))
  await vi.waitFor(() => expect(downloads).toEqual([{ name: 'askfirst-2026-11-24.json', url: 'blob:receipt' }]))
  expect(await blobs[0]?.text()).toBe(await askfirst.receipt())
})

test('a receipt that cannot be had is told in the console, and no file is made of it', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  const made = vi.spyOn(URL, 'createObjectURL')
  const askfirst = createInstance()
  askfirst.rejectAll('api')
  const error = new Error('receipt: a file that it takes did not come')
  await open({ ...askfirst, receipt: () => Promise.reject(error) })
  fireEvent.click(button('Download a copy'))
  await vi.waitFor(() => expect(reported).toHaveBeenCalledExactlyOnceWith(error))
  expect(made).not.toHaveBeenCalled()
})

test('one service allowed alone leaves its category mixed, and saving does not widen it', async () => {
  const askfirst = createInstance()
  askfirst.choose({ video: true }, 'placeholder')
  await open(askfirst)
  expect(states()).toEqual([false, false, 'mixed'])
  fireEvent.click(button('Save'))
  expect(askfirst.record()?.choices).toMatchObject({ marketing: false, video: true })
})

test('where silence is consent the switches start on, and the browser that objects is told that it is heard', async () => {
  await open(createInstance({ ...company, regime: 'us-ca' }, { gpc: true }))
  expect(states()).toEqual([true, true, false])
  expect(screen.getByText(/Global Privacy Control/)).toBeTruthy()
})

test('undone before its file has come it never shows; undone after, it is gone', async () => {
  undo = mount(createInstance(), 'preferences')
  undo()
  await import('../../src/ui/mountPreferences')
  await Promise.resolve()
  expect(screen.queryByRole('dialog')).toBeNull()

  await open()
  undo()
  undo()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.getElementById('askfirst-host')).toBeNull()
})
