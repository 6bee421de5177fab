import { expect, test } from 'vitest'
import { elsewhere } from '../support/elsewhere'
import { keptPastHooks } from '../support/keptPastHooks'
import { policyTags } from '../support/policyTags'
import { pushed } from '../support/pushed'
import { ran } from '../support/ran'
import { reloaded } from '../support/reloaded'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { type SitePage, site } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { tracker } from '../support/tracker'
import { bundleSeal } from './sealed/bundleSeal'
import { nestedWorkers } from './sealed/nestedWorkers'
import { reachedHome } from './sealed/reachedHome'

const stranger = 'https://stranger.example'
const config = { services: [tracker] }
const body = '<main>Shop</main>'
const sealed = { config, tag: { src: '/askfirst/askfirst-seal.js' }, body }
const bare = (head: string): SitePage => ({ tag: false, head, body })
const tag = (name: string, more = '') => `<script src="/askfirst/${name}.js" ${more}></script>`
const module = '<script type="module" src="/module.js"></script>'
const push = pushed(config)

/** Keeps something, and reaches nobody: the policy is the same without it. */
const late = pushed({
  services: [
    { id: 'chat', category: 'necessary', name: 'Chat', reason: 'Answers', storage: [{ kind: 'local', name: 'chat' }] },
  ],
})
const waiting = `<script type="text/plain" data-askfirst="chat">(window.ran ??= []).push('chat')</script>`
const headless = `<html xmlns="http://www.w3.org/1999/xhtml"><body><script>window.askfirst = []</script>
  <script src="/askfirst/askfirst-seal.js"></script></body></html>`

const bad = {
  services: { services: 42 },
  service: { services: [null] },
  categories: { categories: 'x' },
  domains: { site: { domains: 5 } },
  records: { records: 'http://[' },
}
const picture = `<img alt="" src="data:," onerror="(window.ran ??= []).push('own')">`

const web = setUpWeb(
  async () => ({
    'shop.example': site({
      '/': sealed,
      '/records': { ...sealed, config: { ...config, records: 'https://records.example:8443/new' } },
      '/both': bare(push + tag('askfirst') + tag('askfirst-seal')),
      '/both-held': bare(push + tag('askfirst') + tag('askfirst-seal', 'data-guard="hold"')),
      '/seal-twice': bare(push + tag('askfirst-seal') + tag('askfirst-seal')),
      '/late': { tag: sealed.tag, head: late, body: body + waiting },
      '/headless': (_, response) => void response.setHeader('content-type', 'application/xhtml+xml').end(headless),
      '/module': bare(`<script></script>${module}`),
      '/module-late': bare(push + tag('askfirst') + module),
      '/module.js': script(await bundleSeal()),
      ...nestedWorkers,
      ...Object.fromEntries(
        Object.entries(bad).map(([name, config]) => [`/bad-${name}`, { ...sealed, config, body: body + picture }]),
      ),
    }),
  }),
  { fallback: thirdParty },
)

test.each(Object.keys(bad).map((name) => `/bad-${name}`))(
  'a config that cannot be read seals the page all the same: %s',
  async (path) => {
    const { page, crashes } = await web.visit(path)
    await expect.poll(() => ran(page)).toEqual(['own'])
    expect(await policyTags(page)).toBe(1)
    // As text: the test runner has its own `import()`.
    expect(await page.evaluate(`import('${stranger}/file.js').then(()=>'came',()=>'refused')`)).toBe('refused')
    expect(elsewhere(web.hosts)).toEqual([])
    expect(crashes).toEqual([])
  },
)

test('a config that comes late and leaves the policy as it is counts', async () => {
  const { page, errors } = await web.visit('/late')
  await expect.poll(() => ran(page)).toEqual(['chat'])
  expect(errors).toEqual([])
  await reloaded(page, () => page.evaluate(() => window.askfirst.acceptAll()))
  await expect.poll(() => ran(page)).toEqual(['chat'])
})

test('a document without a head is sealed, too', async () => {
  const { page } = await web.visit('/headless')
  expect(await page.evaluate(`import('${stranger}/file.js').then(()=>'came',()=>'refused')`)).toBe('refused')
  expect(elsewhere(web.hosts)).toEqual([])
})

test('records go to a port of their own', async () => {
  const { page } = await web.visit('/records')
  await page.evaluate(() => window.askfirst.rejectAll())
  // The browser asks first whether it may send there, and that is enough to know.
  await expect.poll(() => web.hosts.requestsTo('records.example').length).toBeGreaterThan(0)
})

test('the module seals a page without a tag', async () => {
  const { page } = await web.visit('/module')
  await page.waitForFunction('window.ready')
  expect(await policyTags(page)).toBe(1)
  for (const code of [`import('${stranger}/file.js')`, `fetch('${stranger}/fetch')`]) {
    expect(await page.evaluate(`${code}.then(()=>'came',()=>'refused')`)).toBe('refused')
  }
  await page.evaluate(
    `void (new Image().src='${stranger}/image.gif',localStorage.basket='1', new Worker('/branch.js?${stranger}/worker'))`,
  )
  await expect.poll(() => reachedHome(web.hosts)).toBe(1)
  expect(elsewhere(web.hosts)).toEqual([])
  expect(await keptPastHooks(page)).toEqual([])
  expect(await page.evaluate('localStorage.basket')).toBe('1')
  await reloaded(page, () => page.evaluate(() => window.askfirst.acceptAll()))
  await page.waitForFunction('window.ready')
  expect(await policyTags(page)).toBe(0)
})

test.each([
  ['/both', 1],
  ['/module-late', 1],
  ['/both-held', 0],
  ['/seal-twice', 0],
  ['/', 0],
  ['/module', 0],
])('where the build that only holds ran first, the seal says so: %s', async (path, times) => {
  const { page, errors, crashes } = await web.visit(path)
  await page.waitForFunction('window.askfirst?.ledger')
  await page.waitForTimeout(300)
  expect(errors.filter((text) => text.startsWith('askfirst: the page is not sealed'))).toHaveLength(times)
  expect(crashes).toEqual([])
})
