import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'

const widget = '<div style="position:fixed;inset:0;z-index:2147483646;background:tan">Chat with us</div>'
const dialog = `<dialog><p>Newsletter</p><button id="close" onclick="this.parentNode.close()">No</button></dialog>
  <script>document.querySelector('dialog').showModal()</script>`

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  const config = { services: ['youtube'] }
  hosts = await startHosts({
    'shop.example': site({
      '/widget': { config, body: widget },
      '/centre': { config: { ...config, layout: 'center' }, body: widget },
      '/dialog': { config, body: `<h1>Shop</h1>${dialog}` },
    }),
  })
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})

const visit = async (path: string) => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto(`https://shop.example${path}`)
  await page.locator('#askfirst-banner').waitFor()
  return { page, [Symbol.asyncDispose]: () => context.close() }
}

// A click by playwright is refused where another element would get it.
test.each(['/widget', '/centre'])('the banner lies over a widget that wants to be on top (%s)', async (path) => {
  await using visitor = await visit(path)
  await visitor.page.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => visitor.page.evaluate('askfirst.record()?.action')).toBe('reject-all')
})

test('so does the way back to the choice', async () => {
  await using visitor = await visit('/widget')
  await visitor.page.getByRole('button', { name: 'Accept all' }).click()
  await visitor.page.locator('#askfirst-trigger').click()
  await visitor.page.locator('#askfirst-preferences').waitFor()
})

test("a dialog of the page's own stays usable, nothing is granted meanwhile, and the question waits behind it", async () => {
  await using visitor = await visit('/dialog')
  await visitor.page.locator('#close').click()
  await visitor.page.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(() => visitor.page.evaluate('askfirst.record()?.action')).toBe('accept-all')
})

test("the preferences open over a dialog of the page's own, and give it back", async () => {
  await using visitor = await visit('/dialog')
  await visitor.page.evaluate('askfirst.show("preferences")')
  const preferences = visitor.page.locator('#askfirst-preferences')
  await preferences.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => preferences.count()).toBe(0)
  await visitor.page.locator('#close').click()
  expect(await visitor.page.evaluate('askfirst.record()?.action')).toBe('reject-all')
})
