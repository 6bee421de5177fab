import { describe, expect, test } from 'vitest'
import { keptNames } from '../support/keptNames'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { tracker } from '../support/tracker'

const config = { services: [tracker] }
const web = setUpWeb({ 'shop.example': site({ '/empty': { config, body: '<main>Shop</main>' } }) })

describe('what is stored', () => {
  const write = async () => {
    for (const cookie of ['_trk=1; path=/', 'own=1; path=/']) Object.assign(document, { cookie })
    localStorage.setItem('trk1', '1')
    localStorage.trk2 = '1'
    Object.defineProperty(localStorage, 'trk3', { value: '1', configurable: true, enumerable: true, writable: true })
    Storage.prototype.setItem.call(localStorage, 'trk4', '1')
    Reflect.set(sessionStorage, 'trk5', '1')
    sessionStorage.setItem('trk6', '1')
    localStorage.setItem('own', '1')
    localStorage.own2 = '1'
    sessionStorage.own3 = '1'
    const settle = (work: () => Promise<unknown>) => work().catch(() => {})
    if (window.cookieStore) {
      await settle(() => cookieStore.set('_trk_store', '1'))
      await settle(() => cookieStore.set({ name: '_trk_store2', value: '1' }))
      await settle(() => cookieStore.set('own_store', '1'))
    }
    const open = (name: string) =>
      new Promise((resolve) => {
        try {
          const request = indexedDB.open(name)
          request.onerror = resolve
          request.onsuccess = () => resolve(request.result.close())
        } catch (error) {
          resolve(error)
        }
      })
    await open('trk7')
    await open('own4')
    await settle(() => caches.open('trk8'))
    await settle(() => caches.open('own5'))
    const files = await navigator.storage.getDirectory()
    await settle(() => files.getFileHandle('trk10', { create: true }))
    await settle(() => files.getDirectoryHandle('own6', { create: true }))
    window.name = 'own_window'
    window.name = 'trk11=1'
    history.replaceState({ trk12: 1, own7: 1 }, '')
    const frame = document.body.appendChild(document.createElement('iframe'))
    const fresh = frame.contentWindow as Window & typeof globalThis
    Object.assign(fresh.document, { cookie: '_trk_frame=1; path=/' })
    fresh.localStorage.setItem('trk9', '1')
    // Chromium writes a cookie without waiting, and loses it with its frame, unless it was read back.
    void fresh.document.cookie
    frame.remove()
  }

  test('as a cookie of blanks without a name does not hold up the page', async () => {
    const { page } = await web.visit('/empty')
    await page.evaluate(() => Object.assign(document, { cookie: `${' '.repeat(10_000)}own` }))
    expect(await page.evaluate(() => document.cookie)).toContain('own')
  })

  test('under a declared name is refused; the page keeps what it keeps', async () => {
    const { page, crashes } = await web.visit('/empty')
    await page.evaluate(write)
    expect(await keptNames(page)).toEqual([
      'caches own5',
      'cookie own',
      'cookie own_store',
      'indexeddb own4',
      'local own',
      'local own2',
      'opfs own6',
      'session own3',
      'state own7',
      'state own_window',
    ])
    expect(crashes).toEqual([])
  })

  test('is kept once it is allowed, and goes when it no longer is', async () => {
    const { page } = await web.visit('/empty')
    await page.evaluate(() => window.askfirst.acceptAll())
    await page.evaluate(write)
    const tracked = async () => (await keptNames(page)).filter((name) => /trk/.test(name))
    await expect.poll(async () => (await tracked()).length).toBe(16)
    await page.evaluate(() => window.askfirst.withdraw())
    await expect.poll(tracked).toEqual([])
    expect((await keptNames(page)).filter((name) => / own/.test(name))).toHaveLength(9)
  })

  test('a cookie may always be taken away', async () => {
    const { page, context } = await web.visit('/empty', {
      prepare: (context) => context.addCookies([{ name: '_trk_old', value: '1', url: 'https://shop.example/' }]),
    })
    await page.evaluate(() => {
      Object.assign(document, { cookie: '_trk_old=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT' })
    })
    await expect.poll(async () => (await context.cookies()).length).toBe(0)
  })

  test.each([
    'max-age=0; max-age=9',
    'expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=9',
    'expires=Thu, 01 Jan 1970 00:00:00 GMT; expires=Thu, 01 Jan 2099 00:00:00 GMT',
  ])('a cookie that only seems to be taken away is refused: %s', async (end) => {
    const { page, context } = await web.visit('/empty')
    await page.evaluate((end) => {
      for (const name of ['own', '_trk']) Object.assign(document, { cookie: `${name}=1; path=/; ${end}` })
    }, end)
    await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(['own'])
  })
})
