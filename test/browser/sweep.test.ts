import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Handler } from '../support/hosts'
import { setUpWeb } from '../support/setUpWeb'
import { sitePage } from '../support/site'

const service = (id: string, category: string, names: string[]) => ({
  id,
  category,
  name: id,
  storage: names.map((name) => ({ kind: 'cookie', name })),
})
const config = {
  services: [
    service('counter', 'statistics', ['_trk*', '__Host-trk', '__Secure-trk', 'chips_trk', 'shared']),
    service('helper', 'preferences', ['shared']),
  ],
}
const shop: Handler = (request, response) => {
  response.setHeader('content-type', 'text/html')
  if (request.url?.includes('server')) response.setHeader('set-cookie', '_trk_server=1; Path=/; HttpOnly; Secure')
  // Where cookies are set that askfirst would refuse.
  if (request.url?.includes('bare')) return void response.end(sitePage({ tag: false }))
  response.end(sitePage({ config, tag: { src: '/askfirst/askfirst.js' }, body: '<h1>Deep</h1>' }))
}

const web = setUpWeb({}, { fallback: shop })

const names = async (page: Page) =>
  (await page.context().cookies()).map(({ name }) => name).filter((name) => name !== 'askfirst')

test.each([
  ['a.b.example.test', ['', 'a.b.example.test', 'b.example.test', 'example.test']],
  ['app.shop.co.uk', ['', 'app.shop.co.uk', 'shop.co.uk']],
])(
  '%s: each cookie that the page can reach goes, under every domain and path; the rest stays as it was',
  async (host, domains) => {
    const { page, context } = await web.visit(`https://${host}/x/y/z?server&bare`)
    await page.evaluate((all) => {
      const set = (cookie: string) => Object.assign(document, { cookie })
      for (const [at, domain] of all.entries()) {
        for (const [step, path] of ['/', '/x', '/x/', '/x/y', '/x/y/', '/x/y/z'].entries()) {
          for (const secure of ['', ';secure']) {
            set(`_trk_${at}_${step}${secure.slice(1)}=1;path=${path}${domain && `;domain=${domain}`}${secure}`)
          }
        }
      }
      set('__Host-trk=1;path=/;secure')
      set('__Secure-trk=1;path=/x/;secure')
      set('chips_trk=1;path=/;secure;samesite=none;partitioned')
      set('cart=kept;path=/')
      set('shared=kept;path=/')
      set('_trkless-looking=kept;path=/x')
    }, domains)
    // Chromium hands what a page writes to its store without waiting, so the store is asked until it has all.
    await expect.poll(() => names(page)).toHaveLength(domains.length * 12 + 7)

    await page.goto(`https://${host}/x/y/z`)
    // `shared` is claimed by an allowed service, too.
    await page.evaluate('askfirst.choose({ statistics: false, preferences: true })')
    await expect.poll(() => names(page)).toHaveLength(3)
    expect((await names(page)).sort()).toEqual(['_trk_server', 'cart', 'shared'])
    const cookies = await context.cookies()
    expect(cookies.find(({ name }) => name === '_trk_server')?.httpOnly).toBe(true)
  },
)

test('what a server sets anew for a refused service is gone when the next page has started', async () => {
  const { page, context } = await web.visit('/')
  await page.evaluate('askfirst.rejectAll()')
  await context.addCookies([{ name: '_trk_again', value: '1', domain: 'shop.example', path: '/', secure: true }])
  await page.reload()
  await expect.poll(() => names(page)).toEqual([])
})
