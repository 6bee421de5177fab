import { expect, test } from 'vitest'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'

const widget = '<div style="position:fixed;inset:0;z-index:2147483646;background:tan">Chat with us</div>'
const dialog = `<dialog><p>Newsletter</p><button id="close" onclick="this.parentNode.close()">No</button></dialog>
  <script>document.querySelector('dialog').showModal()</script>`

const config = { services: ['youtube'] }
const web = setUpWeb({
  'shop.example': site({
    '/widget': { config, body: widget },
    '/centre': { config: { ...config, layout: 'center' }, body: widget },
    '/dialog': { config, body: `<h1>Shop</h1>${dialog}` },
  }),
})

// A click by playwright is refused where another element would get it.
test.each(['/widget', '/centre'])('the banner lies over a widget that wants to be on top (%s)', async (path) => {
  const { page } = await web.meetBanner(path)
  await page.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => page.evaluate('askfirst.record()?.action')).toBe('reject-all')
})

test('so does the way back to the choice', async () => {
  const { page } = await web.meetBanner('/widget')
  await page.getByRole('button', { name: 'Accept all' }).click()
  await page.locator('#askfirst-trigger').click()
  await page.locator('#askfirst-preferences').waitFor()
})

test("a dialog of the page's own stays usable, nothing is granted meanwhile, and the question waits behind it", async () => {
  const { page } = await web.meetBanner('/dialog')
  await page.locator('#close').click()
  await page.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(() => page.evaluate('askfirst.record()?.action')).toBe('accept-all')
})

test("the preferences open over a dialog of the page's own, and give it back", async () => {
  const { page } = await web.meetBanner('/dialog')
  await page.evaluate('askfirst.show("preferences")')
  const preferences = page.locator('#askfirst-preferences')
  await preferences.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => preferences.count()).toBe(0)
  await page.locator('#close').click()
  expect(await page.evaluate('askfirst.record()?.action')).toBe('reject-all')
})
