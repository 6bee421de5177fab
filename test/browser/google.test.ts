import { expect, test } from 'vitest'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'

const snippet = `window.dataLayer = window.dataLayer || []
  function gtag() { dataLayer.push(arguments) }
  gtag('js', new Date()); gtag('config', 'G-TEST')`

const web = setUpWeb({
  'shop.example': site({
    '/': {
      tag: { 'data-services': 'google-analytics google-ads' },
      head: `<script>${snippet}</script><script type="text/plain" data-askfirst="google-analytics" async src="https://www.googletagmanager.com/gtag/js?id=G-TEST"></script>`,
    },
  }),
})

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}

test('the default stands before any tag, an answer updates it, and the next page starts with both, and its event', async () => {
  const { page } = await web.visit('/')
  const layer = () =>
    page.evaluate(() =>
      (window as unknown as { dataLayer: unknown[] }).dataLayer.map((item) => [
        Object.prototype.toString.call(item),
        item instanceof Object && 'length' in item ? Array.from(item as ArrayLike<unknown>) : item,
      ]),
    )
  expect((await layer())[0]).toEqual([
    '[object Arguments]',
    ['consent', 'default', { ...denied, wait_for_update: 500 }],
  ])
  expect((await layer()).map(([, item]) => (item as string[])[0])).toEqual(['consent', 'js', 'config'])

  await page.evaluate('askfirst.choose({ statistics: true })')
  const [update, event] = (await layer()).slice(-2)
  expect(update).toEqual(['[object Arguments]', ['consent', 'update', { ...denied, analytics_storage: 'granted' }]])
  expect(event?.[1]).toEqual({ event: 'askfirst_update' })

  await page.reload()
  expect((await layer()).slice(0, 2).map(([, item]) => (item as unknown[])[1])).toEqual(['default', 'update'])
  expect((await layer())[2]?.[1]).toEqual({ event: 'askfirst_update' })
  expect((await layer())[3]?.[1]).toEqual(expect.arrayContaining(['js']))
})
