import { readFileSync } from 'node:fs'
import { within } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import type { Ui } from '../src/types'
import { forgetPage } from './init/forgetPage'
import { start } from './init/start'

/** The example of the README, as it stands there. */
const example = async (): Promise<Ui> => {
  const code = /```js\n(\/\/ my-ui\.js\n.*?)```/s.exec(readFileSync('README.md', 'utf8'))?.[1]
  if (!code) throw new Error('the README has no example of an own interface')
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
}
const page = within(document.body)

test('the README’s own interface asks in the visitor’s language, answers, and goes', async () => {
  // What a refusal sweeps with; else it would come when the test is over.
  await import('../src/erase')
  forgetPage()
  const consent = start({ language: 'fi', services: ['youtube'], ui: example })
  const panel = (await page.findByText('Saammeko käyttää evästeitä?')) as HTMLElement
  expect(panel.dataset.surface).toBe('banner')
  page.getByRole('button', { name: 'Hylkää kaikki' }).click()
  await vi.waitFor(() => expect(panel.isConnected).toBe(false))
  expect(consent.record()).toMatchObject({ action: 'reject-all', source: 'banner', language: 'fi' })
})

test('one that throws when it has to go is told, and keeps no answer from what follows', async () => {
  await Promise.all([import('../src/erase'), import('../src/prove')])
  forgetPage()
  const report = vi.spyOn(console, 'error').mockImplementation(() => {})
  const error = new Error('theirs')
  const mount = vi.fn(() => () => {
    throw error
  })
  const consent = start({ ui: async () => ({ mount, placehold: () => () => {} }) })
  const ran = vi.fn()
  consent.when('statistics', ran)
  await vi.waitFor(() => expect(mount).toHaveBeenCalled())
  await vi.dynamicImportSettled()
  expect(() => consent.acceptAll()).not.toThrow()
  await vi.waitFor(() => expect(ran).toHaveBeenCalled())
  expect(report.mock.calls).toEqual([[error]])
})

test('without any, a page asks by itself, and its own buttons answer', () => {
  forgetPage()
  document.body.innerHTML = '<button data-askfirst-action="accept-all">Fine</button>'
  const consent = start({ services: ['youtube'], ui: false })
  const changed = vi.fn()
  consent.on('change', changed)
  expect(consent.answered()).toBe(false)
  page.getByRole('button', { name: 'Fine' }).click()
  expect([consent.answered(), consent.allows('youtube'), changed.mock.calls.length]).toEqual([true, true, 1])
  expect(document.getElementById('askfirst-host')).toBeNull()
})

test('the site’s own texts are there before an interface is, and without one, in one language', () => {
  const words = { close: 'Kiinni', policy: { en: 'Policy', fi: 'Seloste' } }
  const consent = start({ language: 'fi', words, ui: false })
  expect([consent.language(), consent.words()]).toEqual(['fi', { close: 'Kiinni', policy: 'Seloste' }])
})

test('a text of the site in several languages is shown in the visitor’s', async () => {
  await Promise.all([import('../src/erase'), import('../src/prove')])
  forgetPage()
  const consent = start({
    language: 'fi',
    words: { bannerTitle: { en: 'A biscuit?', fi: 'Maistuuko keksi?' }, rejectAll: 'Ei kiitos' },
    ui: example,
  })
  const panel = await page.findByText(/Maistuuko keksi\?/)
  expect(panel.textContent).not.toContain('object')
  page.getByRole('button', { name: 'Ei kiitos' }).click()
  await vi.waitFor(() => expect(panel.isConnected).toBe(false))
  expect([consent.words().bannerTitle, consent.words().acceptAll]).toEqual(['Maistuuko keksi?', 'Hyväksy kaikki'])
})

test('shown, hidden and shown again while its file is on its way, a surface stands there once', async () => {
  forgetPage()
  let arrive = () => {}
  const file = new Promise<Ui>((resolve) => {
    arrive = () => void example().then(resolve)
  })
  const consent = start({ services: ['youtube'], ui: () => file })
  for (const surface of ['banner', 'preferences'] as const) {
    consent.show(surface)
    consent.hide()
    consent.show(surface)
  }
  arrive()
  const surfaces = () => [...document.querySelectorAll<HTMLElement>('aside')].map(({ dataset }) => dataset.surface)
  await vi.waitFor(() => expect(surfaces().sort()).toEqual(['banner', 'preferences']), { timeout: 15_000 })
  consent.hide()
  consent.hide()
  expect(surfaces()).toEqual([])
})
