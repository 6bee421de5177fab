import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { counter } from '../support/counter'
import { posted } from '../support/posted'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { telling } from '../support/telling'

const config = { services: [counter.service], records: '/records' }
/** Of a page that comes back playwright has no document. */
const whenBack = `${telling}
  <script>addEventListener('pageshow', ({ persisted }) => tell(persisted ? 'back' : 'first'))</script>`
/** What must not be stored is kept out of the back/forward cache, too. */
const cacheable = (response: ServerResponse) => response.setHeader('cache-control', 'no-cache')
const pages = site({
  '/': { config, body: `<h1>Shop</h1>${counter.tag}${whenBack}` },
  '/other': { config, body: `<h1>Other</h1>${whenBack}` },
})

const web = setUpWeb(
  {
    'shop.example': (request, response) =>
      request.method === 'POST' ? response.writeHead(201).end('{}') : pages(request, cacheable(response)),
    'counter.example': counter.host,
  },
  // Playwright switches it off.
  { launch: { ignoreDefaultArgs: ['--disable-back-forward-cache'] } },
)

const told = (path: string, when: string) => () =>
  posted(web.hosts, '/told').find((one) => one.path === path && one.when === when)
/** By id: what a page had on its way when it was left is sent again by the next, and taken once. */
const records = () => new Set(posted(web.hosts, '/records').map(({ id }) => id))

test.each([
  ['acceptAll', true, 'granted'],
  ['rejectAll', false, 'refused'],
])('a page that comes back follows what was answered meanwhile (%s)', async (answer, allowed, because) => {
  const { page, context } = await web.visit('/')
  await expect.poll(told('/', 'first')).toMatchObject({ banner: true, allowed: false })
  await page.evaluate('location.href = "/other"')
  await expect.poll(told('/other', 'first')).toMatchObject({ banner: true })
  await page.evaluate(`askfirst.${answer}()`)
  await expect.poll(async () => (await context.cookies()).some(({ name }) => name === 'askfirst')).toBe(true)
  expect(web.hosts.requestsTo('counter.example')).toEqual([])

  await page.evaluate('history.back()')
  await expect.poll(told('/', 'back')).toMatchObject({ banner: false, host: 0, allowed, because, state: 'decided' })
  await expect.poll(() => web.hosts.requestsTo('counter.example').length).toBe(allowed ? 1 : 0)
  await expect.poll(() => records().size).toBe(1)
})
