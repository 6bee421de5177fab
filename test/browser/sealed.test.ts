import { describe, expect, test } from 'vitest'
import { elsewhere } from '../support/elsewhere'
import { film } from '../support/film'
import { policyTags } from '../support/policyTags'
import { ran } from '../support/ran'
import { reloaded } from '../support/reloaded'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { tracker } from '../support/tracker'

/** Nobody declared stranger.example, and the catalogue does not know it. */
const tags = `
  <script src="https://tracker.example/one.js"></script>
  <script>(window.ran ??= []).push('own')</script>
  <script async src="https://stranger.example/two.js"></script>
  <script defer src="https://tracker.example/three.js"></script>
  <script type="module" src="https://stranger.example/four.js"></script>
  <script type="module">import 'https://tracker.example/five.js'</script>
  <script src="https://connect.facebook.net/en_US/fbevents.js"></script>
  <img alt="" src="https://stranger.example/pixel.gif">
  <iframe src="https://stranger.example/player.html" title="Strange film" width="320" height="180"></iframe>
  <iframe src="https://film.example/player.html" title="Film" width="320" height="180"></iframe>
  <link rel="stylesheet" href="https://stranger.example/style.css">
  <link rel="preconnect" href="https://preconnect.example">`

const tag = { src: '/askfirst/askfirst-seal.js' }
const config = { services: [tracker, film] }
const web = setUpWeb(
  {
    'shop.example': site({
      '/': { config, tag, body: `<main>Shop</main>${tags}` },
      '/empty': { config, tag, body: '<main>Shop</main>' },
      // What a text names it need not fetch; what these do fetch is a picture.
      '/texts': {
        config,
        tag,
        head: `<style>
            main { color: rgb(1, 2, 3); background: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E") }
          </style>`,
        body: `<main>Shop</main><p style="color: rgb(1, 2, 3); background: url(https://stranger.example/own.gif)">Text</p>
          <script type="module">import '/empty.js'; (window.ran ??= []).push('module'); 'https://stranger.example/us'</script>
          <script>/* import https://stranger.example/ */ (window.ran ??= []).push('inline')</script>`,
      },
      '/spaced': {
        config,
        tag,
        body: `<script type="text/plain" data-askfirst=" film\n  tracker ">(window.ran ??= []).push('both')</script>`,
      },
      '/empty.js': script(''),
      '/held': { config, tag: { ...tag, 'data-guard': 'hold' }, body: '<main>Shop</main>' },
    }),
  },
  { fallback: thirdParty },
)

describe('one tag', () => {
  test('before consent nothing but the look-ahead asks; afterwards each runs once, in order; then it is gone', async () => {
    const { page, errors, crashes } = await web.visit('/')
    await page.waitForTimeout(1000)
    expect(await ran(page)).toEqual(['own'])
    const standing = /^[^/]+\/(one|two|three|four|fbevents|en_US\/fbevents)\.js$|^[^/]+\/(pixel\.gif|style\.css)$/
    expect(elsewhere(web.hosts).filter((address) => !standing.test(address))).toEqual([])
    expect(errors.filter((text) => text.startsWith('askfirst'))).toEqual([])

    await reloaded(page, () => page.evaluate(() => window.askfirst.acceptAll()))
    await expect
      .poll(() => ran(page))
      .toEqual(expect.arrayContaining(['one.js', 'own', 'two.js', 'three.js', 'four.js', 'five.js']))
    const order = await ran(page)
    expect(order.filter((name) => /one|three|five/.test(name))).toEqual(['one.js', 'three.js', 'five.js'])
    expect(order.length).toBe(new Set(order).size)
    expect(await policyTags(page)).toBe(0)

    await reloaded(page, () => page.evaluate(() => window.askfirst.withdraw()))
    await page.waitForTimeout(1000)
    expect(await ran(page)).toEqual(['own'])
    expect(crashes).toEqual([])
  })

  test('the ledger tells of strangers, and what they asked for before anyone could hold it', async () => {
    const { page } = await web.visit('/')
    await page.waitForTimeout(1000)
    // As text: the test runner has its own `import()`.
    await page.evaluate("void import('https://stranger.example/late.js').catch(() => {})")
    const ledger = () =>
      page.evaluate(() =>
        window.askfirst.ledger().map(({ channel, target, outcome }) => [channel, target, outcome].join(' ')),
      )
    await expect
      .poll(ledger)
      .toEqual(
        expect.arrayContaining([
          'script stranger.example/two.js held',
          'script connect.facebook.net/en_US/fbevents.js held',
          'iframe stranger.example/player.html held',
          'script stranger.example/late.js refused',
          'look-ahead stranger.example/pixel.gif leaked',
        ]),
      )
    const lines = await ledger()
    expect(lines.length).toBe(new Set(lines).size)
    // What is told to have leaked was asked for, each.
    const leaked = lines.filter((line) => line.endsWith(' leaked')).map((line) => line.split(' ')[1])
    expect(leaked.filter((target) => !elsewhere(web.hosts).includes(target ?? ''))).toEqual([])
  })

  test('a frame that is refused has a placeholder, without a promise that the policy would break', async () => {
    const { page } = await web.visit('/')
    const box = page.locator('.askfirst-placeholder')
    await expect.poll(() => box.count()).toBe(2)
    expect(await box.first().getByRole('button').count()).toBe(0)
    expect(await box.last().getByRole('button').count()).toBe(1)
    await reloaded(page, () => box.last().getByRole('button').click())
    await expect.poll(() => web.hosts.requestsTo('film.example').length).toBe(1)
    await expect.poll(() => box.count()).toBe(1)
  })

  test('who refuses stays where he is', async () => {
    const { page } = await web.visit('/empty')
    await page.evaluate(() => Object.assign(window, { here: true }))
    await page.evaluate(() => window.askfirst.rejectAll())
    await page.waitForTimeout(1000)
    expect(await page.evaluate(() => 'here' in window)).toBe(true)
    expect(await page.evaluate(() => window.askfirst.record()?.action)).toBe('reject-all')
  })

  test('the reload can be cancelled; the answer is kept, and counts on the next page', async () => {
    const { page } = await web.visit('/')
    await page.waitForTimeout(500)
    await page.evaluate(() => {
      Object.assign(window, { here: true })
      window.askfirst.on('reload', (event) => event.preventDefault())
      window.askfirst.acceptAll()
    })
    await page.waitForTimeout(1500)
    expect(await page.evaluate(() => 'here' in window)).toBe(true)
    expect(await ran(page)).toEqual(['own'])
    await page.reload()
    await expect.poll(async () => (await ran(page)).length).toBeGreaterThan(5)
  })

  test('a mark names several, whatever blanks are between and around them', async () => {
    const { page } = await web.visit('/spaced')
    await reloaded(page, () => page.evaluate(() => window.askfirst.choose({ film: true, tracker: true })))
    expect(await policyTags(page)).toBe(1)
    await expect.poll(() => ran(page)).toEqual(['both'])
  })

  test('what only names a stranger in a text runs and is drawn; what it would fetch is refused', async () => {
    const { page, crashes } = await web.visit('/texts')
    await expect.poll(() => ran(page)).toEqual(['inline', 'module'])
    const seen = await page.evaluate(async () => {
      const sheet = document.head.appendChild(document.createElement('style')).sheet
      const text = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E")`
      sheet?.insertRule(`main { list-style-image: ${text} }`)
      const url = URL.createObjectURL(new Blob(['//stranger.example is named\npostMessage(1)']))
      const said = await new Promise((resolve) =>
        Object.assign(new Worker(url), { onmessage: ({ data }: MessageEvent) => resolve(data) }),
      )
      const colours = ['main', 'main + p'].map(
        (name) => getComputedStyle(document.querySelector(name) as Element).color,
      )
      return [said, sheet?.cssRules[0]?.cssText.includes(text), ...colours]
    })
    expect(seen).toEqual([1, true, 'rgb(1, 2, 3)', 'rgb(1, 2, 3)'])
    expect(elsewhere(web.hosts)).toEqual([])
    const refused = () =>
      page.evaluate(() =>
        window.askfirst.ledger().flatMap(({ target, outcome }) => (outcome === 'refused' ? target : [])),
      )
    await expect.poll(refused).toContain('stranger.example/own.gif')
    expect(crashes).toEqual([])
  })

  test('what only holds is not sealed', async () => {
    const { page } = await web.visit('/held')
    expect(await policyTags(page)).toBe(0)
    await page.evaluate(() => fetch('https://stranger.example/fetch'))
    expect(web.hosts.requestsTo('stranger.example').map(({ path }) => path)).toEqual(['/fetch'])
  })
})
