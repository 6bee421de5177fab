import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { elsewhere } from '../support/elsewhere'
import { ran } from '../support/ran'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { tracker } from '../support/tracker'
import { groupWays } from './held/groupWays'
import { waysIn, waysOut } from './held/waysIn'

const groups = groupWays(
  {
    ...waysIn,
    ...waysOut,
    import: `import('$/import.js').catch(()=>{})`,
    blankLocation: `f=document.createElement('iframe');document.body.append(f);f.contentWindow.location='$/blankLocation.html'`,
    styleProperty2: `d=document.createElement('div');d.textContent='x';document.body.append(d);d.style.backgroundImage='url($/styleProperty2.gif)'`,
    workerFile: `new Worker('/worker.js?$/workerFile')`,
    moduleWorker: `new Worker('/worker.mjs?$/moduleWorker',{type:'module'})`,
    sharedFile: `new SharedWorker('/worker.js?$/sharedFile')`,
  },
  // Nobody declared it, and the catalogue does not know it.
  'https://stranger.example',
  15,
)
/** A worker that reports to whom its address names, and says that it can still reach its own site. */
const worker = script(`const to = location.search.slice(1);
  fetch(to).catch(() => {});
  fetch('reached?' + location.pathname).catch(() => {});`)

const sealed = { config: { services: [tracker] }, tag: { src: '/askfirst/askfirst-seal.js' } }
const web = setUpWeb(
  {
    'shop.example': site({
      '/empty': { ...sealed, body: '<main>Shop</main>' },
      '/worker.js': worker,
      '/worker.mjs': worker,
      ...Object.fromEntries(groups.map(({ at, body }) => [`/${at}`, { ...sealed, body }])),
      ...Object.fromEntries(groups.map(({ at, body }) => [`/bare/${at}`, { tag: false as const, body }])),
    }),
  },
  { fallback: thirdParty },
)

const reached = () => web.hosts.requestsTo('stranger.example').map(({ path }) => path.slice(1).replace(/[.?].*/, ''))

describe.each(groups)('$ways', ({ at, names }) => {
  test('each reaches a stranger from the bare page', async () => {
    await web.visit(`/bare/${at}`)
    await expect.poll(() => names.filter((name) => !reached().includes(name))).toEqual([])
  })

  // By a visitor of its own: a browser that has seen the bare page may connect ahead to where that one led.
  test('none does from the sealed one', async () => {
    // A connection that the bare page's visitor began may end a moment after him.
    await pause(1500)
    web.hosts.clear()
    const { page, errors, crashes } = await web.visit(`/${at}`)
    await page.waitForTimeout(1500)
    expect(await ran(page)).toEqual([])
    expect(reached()).toEqual([])
    // Chromium connects for a frame's navigation before it asks the policy; it then requests nothing.
    const most = names.includes('blankLocation') ? 1 : 0
    expect(web.hosts.connections()['stranger.example'] ?? 0).toBeLessThanOrEqual(most)
    expect(crashes).toEqual([])
    expect(errors.filter((text) => text.startsWith('askfirst'))).toEqual([])
  })
})

test('files that are workers still reach their own site', async () => {
  const { page } = await web.visit('/empty')
  await page.evaluate(() => {
    new Worker('/worker.js?https://stranger.example/x')
    new Worker('/worker.mjs?https://stranger.example/x', { type: 'module' })
  })
  await expect
    .poll(() => web.hosts.requestsTo('shop.example').map(({ path }) => path))
    .toEqual(expect.arrayContaining(['/reached?/worker.js', '/reached?/worker.mjs']))
  expect(elsewhere(web.hosts)).toEqual([])
})
