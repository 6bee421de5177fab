import { describe, expect, test } from 'vitest'
import { keptNames } from '../support/keptNames'
import { keptPastHooks } from '../support/keptPastHooks'
import { reloaded } from '../support/reloaded'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { stored } from '../support/stored'
import { tracker } from '../support/tracker'

const sealed = { config: { services: [tracker] }, tag: { src: '/askfirst/askfirst-seal.js' } }
/** A native that is called upon nothing fails by this name. */
const refused = 'TypeError'

/**
 * Runs in a worker: what each store says to a name that is declared, and to one that is not. Of files the page's own test
 * tells: Chromium may never close a context where a worker has asked for them.
 */
async function stores() {
  const ways: Record<string, (name: string) => unknown> = {
    database: (name) =>
      new Promise((resolve, reject) => Object.assign(indexedDB.open(name), { onsuccess: resolve, onerror: reject })),
    cache: (name) => caches.open(name),
  }
  const said: string[] = []
  for (const [way, make] of Object.entries(ways)) {
    for (const name of ['trk', 'shop']) {
      const answer = await (async () => make(name))().then(
        () => 'made',
        (error) => error.name,
      )
      said.push(`${way} ${name} ${answer}`)
    }
  }
  return said
}

const web = setUpWeb({
  'shop.example': site({
    '/empty': { ...sealed, body: '<main>Shop</main>' },
    '/stores.js': script(`${stores.toString()}; stores().then(postMessage)`),
    '/maker.js': script("new Worker('stores.js').onmessage = ({ data }) => postMessage(data)"),
    '/bare': { tag: false, body: '<main>Shop</main>' },
    '/named': { ...sealed, config: { ...sealed.config, cookie: { name: 'choice' } }, body: '<main>Shop</main>' },
  }),
})

describe('what is stored', () => {
  const write = async () => {
    for (const cookie of ['_trk=1; path=/', 'shop=2; path=/']) Object.assign(document, { cookie })
    localStorage.setItem('trk', '3')
    localStorage.basket = '4'
    sessionStorage.setItem('tab', '5')
    if (window.cookieStore) await cookieStore.set('_trk_store', '6')
  }
  const look = async () => ({
    cookie: document.cookie.split('; ').sort(),
    local: { ...localStorage },
    items: [
      localStorage.getItem('trk'),
      localStorage.getItem('basket'),
      localStorage.length === 2 ? 2 : Object.keys(localStorage),
      'basket' in localStorage,
    ],
    session: [sessionStorage.tab, sessionStorage.key(0)],
    store: (await cookieStore.get('_trk_store'))?.value,
    all: (await cookieStore.getAll()).map(({ name }) => name).sort(),
    isStorage: localStorage instanceof Storage && Object.keys(localStorage).length === 2,
  })

  test('the page reads what it wrote, the device keeps nothing; consent flushes it', async () => {
    const { page } = await web.visit('/empty')
    await page.evaluate(write)
    expect(await page.evaluate(look)).toEqual({
      cookie: ['_trk=1', '_trk_store=6', 'shop=2'],
      local: { trk: '3', basket: '4' },
      items: ['3', '4', 2, true],
      session: ['5', 'tab'],
      store: '6',
      all: ['_trk', '_trk_store', 'shop'],
      isStorage: true,
    })
    expect(await keptPastHooks(page)).toEqual([])

    await reloaded(page, () => page.evaluate(() => window.askfirst.choose({ statistics: true })))
    expect(await keptPastHooks(page)).toEqual(['_trk', '_trk_store', 'trk'])
    await reloaded(page, () => page.evaluate(() => window.askfirst.withdraw()))
    await expect.poll(() => keptPastHooks(page)).toEqual([])
    expect((await stored(page)).cookies.map(({ name }) => name)).toEqual(['askfirst'])
  })

  test('what is taken away in the shadow is gone', async () => {
    const { page } = await web.visit('/empty')
    await page.evaluate(write)
    const left = await page.evaluate(async () => {
      Object.assign(document, { cookie: 'shop=; max-age=0; path=/' })
      await cookieStore.delete('_trk_store')
      delete localStorage.basket
      localStorage.removeItem('trk')
      sessionStorage.clear()
      return [document.cookie, localStorage.length, localStorage.getItem('trk'), sessionStorage.length]
    })
    expect(left).toEqual(['_trk=1', 0, null, 0])
  })
  test('files are refused unless they are declared and allowed; windows and routers keep what goes by no declared name', async () => {
    const { page, crashes } = await web.visit('/empty')
    const write = () =>
      page.evaluate(async () => {
        const root = await navigator.storage.getDirectory()
        const make = (folder: FileSystemDirectoryHandle, file: string) =>
          folder.getFileHandle(file, { create: true }).then(
            () => 'made',
            ({ name }) => name,
          )
        window.name = 'checkout'
        window.name = 'trk=1'
        history.pushState({ trk: 1, key: 'a' }, '')
        const folder = await root.getDirectoryHandle('trk_folder', { create: true }).catch(() => null)
        return [await make(root, 'trk'), await make(root, 'shop'), folder && (await make(folder, 'shop'))]
      })
    const kept = async () => (await keptNames(page)).filter((name) => /opfs|state/.test(name))

    expect(await write()).toEqual(['SecurityError', 'SecurityError', null])
    expect(await kept()).toEqual(['state checkout', 'state key'])
    await reloaded(page, () => page.evaluate(() => window.askfirst.choose({ statistics: true })))
    expect(await write()).toEqual(['made', 'SecurityError', 'made'])
    expect(await kept()).toEqual(['opfs trk', 'opfs trk_folder', 'state key', 'state trk', 'state trk=1'])
    await reloaded(page, () => page.evaluate(() => window.askfirst.withdraw()))
    await expect.poll(kept).toEqual(['state key'])
    expect(crashes).toEqual([])
  })
  test('a worker is refused what the page is, and so is one that it makes', async () => {
    const { page } = await web.visit('/empty')
    const made = (file: string, type?: WorkerType) =>
      page.evaluate(
        ([file, type]) =>
          new Promise((resolve, reject) =>
            Object.assign(new Worker(file as string, { type: type as WorkerType }), {
              onmessage: ({ data }: MessageEvent) => resolve(data),
              onerror: reject,
            }),
          ),
        [file, type ?? 'classic'],
      )
    const all = () => Promise.all([made('/stores.js'), made('/stores.js', 'module'), made('/maker.js')])
    const said = (declared: string) =>
      ['database', 'cache'].flatMap((way) => [`${way} trk ${declared}`, `${way} shop ${refused}`])
    const before = said(refused)
    expect(await all()).toEqual([before, before, before])
    await reloaded(page, () => page.evaluate(() => window.askfirst.choose({ statistics: true })))
    const after = said('made')
    expect(await all()).toEqual([after, after, after])
  })
  test('an entry hides nothing that a store has', async () => {
    const { page } = await web.visit('/empty')
    const look = () =>
      page.evaluate(() => {
        const names = ['key', 'length', 'getItem', 'constructor']
        for (const name of names) Storage.prototype.setItem.call(localStorage, name, 'own')
        const { key, length, getItem } = localStorage
        const read = names.map((name) => Storage.prototype.getItem.call(localStorage, name))
        return [typeof key, length, typeof getItem, localStorage.constructor === Storage, read]
      })
    const seen = await look()
    expect(seen).toEqual(['function', 4, 'function', true, ['own', 'own', 'own', 'own']])
    await page.goto('https://shop.example/bare')
    expect(await look()).toEqual(seen)
  })
  test('an answer that goes by another name is kept, and all but its cookie begins with askfirst', async () => {
    const { page } = await web.visit('/named')
    await reloaded(page, () => page.evaluate(() => window.askfirst.choose({ statistics: true })))
    expect(await page.evaluate(() => window.askfirst.history().map(({ action }) => action))).toEqual(['choose'])
    const { cookies, origins } = await page.context().storageState()
    expect(cookies.map(({ name }) => name)).toEqual(['choice'])
    const [origin] = origins
    expect(origin?.localStorage.map(({ name }) => name).filter((name) => !name.startsWith('askfirst'))).toEqual([])
    expect(origin?.localStorage.length).toBeGreaterThan(0)
  })
})
