import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { mark } from '../../src/mark'
import { setUpWeb } from '../support/setUpWeb'
import { site, sitePage } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { everyForm } from './marked/everyForm'

const config = {
  services: ['meta-pixel' as const, { id: 'tracker', category: 'statistics', name: 'T', urls: ['tracker.example'] }],
}
const { head, body } = everyForm('https://tracker.example')

/** What the bare page fetches; a `<noscript>` and an unused rule nobody does. */
const files = (
  'sheet.css preloaded.js imported.css first.js second.js module.js frame.html cell.html table.html srcdoc.gif image.gif ' +
  'set.gif input.gif source.gif poster.gif film.mp4 sound.mp3 object.html embed.html style.gif svg.gif xlink.gif svg.js ' +
  'background.gif'
)
  .split(' ')
  .sort()

const web = setUpWeb({
  'shop.example': site({
    '/bare': { tag: false, head, body },
    '/marked': mark(sitePage({ config, head, body }), config),
  }),
  'tracker.example': thirdParty,
})

/** Scripts of SVG are apart: they wake before the others. */
const inOrder = async (page: Page) => (await page.evaluate<string[]>('ran')).filter((name) => name !== 'svg.js')
const fetched = () => [...new Set(web.hosts.requestsTo('tracker.example').map(({ path }) => path.slice(1)))].sort()

/** The document without what askfirst adds for itself. */
const plain = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    for (const one of copy.querySelectorAll('[id^=askfirst], script[src^="/askfirst"], noscript')) one.remove()
    copy.querySelector('script')?.textContent?.includes('window.askfirst =') && copy.querySelector('script')?.remove()
    const lines: string[] = []
    for (const element of copy.querySelectorAll('*')) {
      const names = [...element.attributes].filter(
        ({ name, value }) => name !== 'data-askfirst' && (name !== 'type' || value),
      )
      if (element.localName === 'iframe') lines.push('')
      lines.push(`${element.localName} ${names.map(({ name, value }) => `${name}=${value}`).sort()}`)
    }
    return lines.filter(Boolean)
  })

test('marked by the marker, nothing is reached or run before the answer; then all of it, once, in order', async () => {
  const { page: bare } = await web.visit('/bare', { lasting: true })
  await expect.poll(fetched).toEqual(files)
  const order = await inOrder(bare)
  const expected = await plain(bare)
  await bare.close()
  // What a film has asked for last may still be on its way.
  await new Promise((resolve) => setTimeout(resolve, 500))
  web.hosts.clear()

  // The lasting profile, for there alone Chromium follows a preconnect.
  const before = web.hosts.connections()['tracker.example'] ?? 0
  const { page, crashes } = await web.visit('/marked', { lasting: true })
  await page.getByRole('button', { name: 'Accept all' }).waitFor()
  await page.waitForTimeout(1500)
  expect(fetched()).toEqual([])
  expect((web.hosts.connections()['tracker.example'] ?? 0) - before).toBe(0)
  expect(await page.evaluate('window.ran')).toBeUndefined()

  await page.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(fetched).toEqual(files)
  await expect.poll(() => page.evaluate('ran.length')).toBe(order.length + 1)
  expect(await inOrder(page)).toEqual(order)
  expect(await page.evaluate('[...fbq.calls]')).toEqual(['PageView'])
  expect(await plain(page)).toEqual(expected)
  expect(crashes).toEqual([])
}, 120_000)
