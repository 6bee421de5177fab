import { describe, expect, test } from 'vitest'
import { ran } from '../support/ran'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { tracker } from '../support/tracker'
import { groupWays } from './held/groupWays'
import { waysIn, waysOut } from './held/waysIn'

const origin = 'https://tracker.example'
const config = { services: [{ ...tracker, urls: ['tracker.example'] }] }
const all = { ...waysIn, ...waysOut }
const groups = groupWays(all, origin, 12)

const web = setUpWeb({
  'shop.example': site({
    ...Object.fromEntries(groups.map(({ at, body }) => [`/${at}`, { config, body }])),
    ...Object.fromEntries(groups.map(({ at, body }) => [`/bare/${at}`, { tag: false as const, body }])),
  }),
  'tracker.example': thirdParty,
})

/** The ways by which the tracker was asked for something. */
const reached = () => web.hosts.requestsTo('tracker.example').map(({ path }) => path.slice(1).replace(/[.?].*/, ''))

describe.each(groups)('$ways', ({ at, names }) => {
  test('on the bare page each reaches the tracker', async () => {
    const { page } = await web.visit(`/bare/${at}`)
    await page.waitForTimeout(1000)
    await expect.poll(() => names.filter((name) => !reached().includes(name))).toEqual([])
  })

  test('none does before consent, and the page goes on; afterwards each element does', async () => {
    const { page, crashes } = await web.visit(`/${at}`)
    await page.waitForTimeout(1000)
    expect([await ran(page), await page.evaluate(() => window.thrown ?? []), crashes]).toEqual([[], [], []])
    expect(reached()).toEqual([])
    expect(web.hosts.connections()['tracker.example']).toBeUndefined()

    await page.evaluate(() => window.askfirst.acceptAll())
    const missing = () => names.filter((name) => !reached().includes(name) && !(name in waysOut))
    await expect.poll(missing).toEqual([])
    // For what would run a second time.
    await page.waitForTimeout(1000)
    const all = await ran(page)
    expect(all.length).toBe(new Set(all).size)
  })
})
