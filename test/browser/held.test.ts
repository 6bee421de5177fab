import { describe, expect, test } from 'vitest'
import { ran } from '../support/ran'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { tracker } from '../support/tracker'
import { waysIn, waysOut } from './held/waysIn'

declare global {
  interface Window {
    thrown?: string[]
  }
}

const origin = 'https://tracker.example'
const config = { services: [{ ...tracker, urls: ['tracker.example'] }] }
const all = { ...waysIn, ...waysOut }
const script = (code: string) =>
  `<script>try{(()=>{var s,x,p,b,f,d,r,i,a,v,t,g,w,l,e,o,k,y;${code.replaceAll('$', origin)}})()}catch(e){(window.thrown??=[]).push(String(e))}</script>`

/** So many ways share a page: each has its own tags, and a page costs more than they do. */
const share = 12
const names = Object.keys(all)
const groups = Array.from({ length: Math.ceil(names.length / share) }, (_, at) =>
  names.slice(at * share, (at + 1) * share),
)

const bodies = groups.map((group) => `<main>Shop</main>${group.map((name) => script(all[name] ?? '')).join('')}`)
const web = setUpWeb({
  'shop.example': site({
    ...Object.fromEntries(bodies.map((body, at) => [`/${at}`, { config, body }])),
    ...Object.fromEntries(bodies.map((body, at) => [`/bare/${at}`, { tag: false as const, body }])),
  }),
  'tracker.example': thirdParty,
})

/** The ways by which the tracker was asked for something. */
const reached = () => web.hosts.requestsTo('tracker.example').map(({ path }) => path.slice(1).replace(/[.?].*/, ''))

describe.each(groups.map((group, at) => ({ at, group, ways: group.join(', ') })))('$ways', ({ at, group }) => {
  test('on the bare page each reaches the tracker', async () => {
    const { page } = await web.visit(`/bare/${at}`)
    await page.waitForTimeout(1000)
    await expect.poll(() => group.filter((name) => !reached().includes(name))).toEqual([])
  })

  test('none does before consent, and the page goes on; afterwards each element does', async () => {
    const { page, crashes } = await web.visit(`/${at}`)
    await page.waitForTimeout(1000)
    expect([await ran(page), await page.evaluate(() => window.thrown ?? []), crashes]).toEqual([[], [], []])
    expect(reached()).toEqual([])
    expect(web.hosts.connections()['tracker.example']).toBeUndefined()

    await page.evaluate(() => window.askfirst.acceptAll())
    const missing = () => group.filter((name) => !reached().includes(name) && !(name in waysOut))
    await expect.poll(missing).toEqual([])
    // For what would run a second time.
    await page.waitForTimeout(1000)
    const all = await ran(page)
    expect(all.length).toBe(new Set(all).size)
  })
})
