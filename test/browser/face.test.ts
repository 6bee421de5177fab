import { readFileSync } from 'node:fs'
import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { counter } from '../support/counter'
import { noteViolations } from '../support/noteViolations'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { type SitePage, site, sitePage } from '../support/site'

const config = { policyUrl: '/policy', imprintUrl: '/imprint', services: ['youtube', counter.service] }
const centered = { ...config, layout: 'center' }
const frame =
  '<iframe data-askfirst="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="Film"></iframe>'
const film = `${frame}<template data-askfirst="youtube">${frame.replace('data-askfirst="youtube" data-src', 'src')}</template>`
const shop = (more: SitePage = {}): SitePage => ({
  config,
  body: '<main><h1>Shop</h1><p>Lamps</p><button id="own">Buy</button></main>',
  ...more,
})

const based: SitePage = { head: '<base href="/">', body: '<main style="height: 3000px">Shop</main>' }

const csp =
  "default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; frame-src https:; require-trusted-types-for 'script'; trusted-types askfirst"
const strict = sitePage(
  shop({ config: centered, body: `<main><h1>Shop</h1>${film}<div data-askfirst-declaration></div></main>` }),
)
  .replaceAll('<script', '<script nonce="n1"')
  .replace('<title>', `<meta http-equiv="Content-Security-Policy" content="${csp}"><title>`)
  .replace('</head>', '<link rel="stylesheet" href="/askfirst/themes/harbour.css"></head>')

const hydrated = shop({
  body: `<div id="app"><main><h1>Shop</h1><button>0</button></main></div>
    <script type="module">
      import { h, hydrate } from '/preact.js'
      import { useState } from '/hooks.js'
      const App = () => { const [n, set] = useState(0); return h('main', {}, h('h1', {}, 'Shop'), h('button', { onClick: () => set(n + 1) }, n)) }
      window.hydrated = () => hydrate(h(App), document.getElementById('app'))
    </script>`,
})
const preact = (file: string) => readFileSync(`node_modules/preact/${file}.module.js`, 'utf8')

const web = setUpWeb(
  {
    'shop.example': site({
      '/': shop(),
      '/center': shop({ config: centered }),
      '/center/footer': shop({
        config: centered,
        body: '<main style="height: 3000px">Shop</main><div data-askfirst-declaration></div>',
      }),
      '/base': shop(based),
      '/center/base': shop({ ...based, config: centered }),
      '/policy': shop({ config: centered }),
      '/strict': strict,
      '/hydrated': hydrated,
      '/footer': shop({ body: '<main style="height: 3000px">Shop</main><div data-askfirst-declaration></div>' }),
      '/film': shop({ body: `<main><h1>Film</h1>${film}<div data-askfirst-declaration></div></main>` }),
      '/preact.js': script(preact('dist/preact')),
      '/hooks.js': script(preact('hooks/dist/hooks').replace('"preact"', '"/preact.js"')),
    }),
  },
  { fallback: (_, response) => void response.setHeader('content-type', 'text/html').end('<p>Film</p>') },
)
const meetBanner = (path: string, prepare?: (context: BrowserContext) => Promise<unknown>) =>
  web.meetBanner(path, { reducedMotion: 'reduce', ...(prepare && { prepare }) })

test('the banner leads to the declaration in the footer of the page', async () => {
  const { page, banner } = await meetBanner('/footer')
  const declaration = page.locator('[data-askfirst-declaration]')
  const isSeen = () => declaration.evaluate((place) => place.getBoundingClientRect().top < innerHeight)
  expect(await isSeen()).toBe(false)
  await banner.getByRole('link', { name: /recipients/ }).click()
  await expect.poll(isSeen).toBe(true)
  await declaration.locator('table').first().waitFor()
  expect(await banner.isVisible()).toBe(true)
})

test.each(['/base', '/center/base'])(
  'so it does to one that an application renders later, whatever its <base> says (%s)',
  async (path) => {
    const { page, banner } = await meetBanner(path)
    const link = banner.getByRole('link', { name: /recipients/ })
    expect(await link.count()).toBe(0)
    await page.evaluate(() => {
      const footer = document.createElement('footer')
      footer.append(document.createElement('div'))
      footer.firstElementChild?.setAttribute('data-askfirst-declaration', '')
      document.body.append(footer)
    })
    await link.click()
    await expect.poll(() => page.evaluate('location.pathname + location.hash')).toBe(`${path}#askfirst-declaration`)
    await page.locator('[data-askfirst-declaration] table').first().waitFor()
    expect(await banner.evaluate((banner) => banner.localName)).toBe('div')
  },
)

test('the centre is modal and answers like the bar; Escape sets it aside, and the policy can be read first', async () => {
  const { page, banner } = await meetBanner('/center')
  expect(await banner.evaluate((banner) => banner.matches('dialog:modal'))).toBe(true)
  const [accept, reject] = await Promise.all(
    ['accept-all', 'reject-all'].map((action) =>
      page.locator(`#askfirst-banner [data-askfirst-action="${action}"]`).boundingBox(),
    ),
  )
  expect([accept?.width, accept?.height, accept?.y]).toEqual([reject?.width, reject?.height, reject?.y])
  await page.keyboard.press('Escape')
  await expect.poll(() => banner.evaluate((banner) => banner.matches('div'))).toBe(true)
  await page.getByRole('button', { name: 'Buy' }).click()
  expect([await page.evaluate('askfirst.record()'), await banner.count()]).toEqual([null, 1])

  await page.goto('https://shop.example/policy')
  await banner.waitFor()
  expect(await banner.evaluate((banner) => banner.localName)).toBe('div')
  await page.goto('https://shop.example/center')
  await page.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => banner.count()).toBe(0)
  await page.getByRole('button', { name: 'Buy' }).click()
})

test('a link of the centre is followed: to another page, or to what it would cover', async () => {
  const { page, banner } = await meetBanner('/center/footer')
  expect(await banner.evaluate((banner) => banner.matches('dialog:modal'))).toBe(true)
  await banner.getByRole('link', { name: /recipients/ }).click()
  await expect.poll(() => banner.evaluate((banner) => banner.localName)).toBe('div')
  const declaration = page.locator('[data-askfirst-declaration]')
  await declaration.locator('table').first().waitFor()
  await declaration.getByRole('button', { name: 'Change settings' }).click()
  await page.locator('#askfirst-preferences').getByRole('link', { name: 'Privacy policy' }).first().click()
  await page.waitForURL('https://shop.example/policy')

  await page.goto('https://shop.example/center')
  await banner.getByRole('link', { name: 'Privacy policy' }).click()
  await page.waitForURL('https://shop.example/policy')
})

test('so is one of the settings over it, where a router shows the policy without leaving the page', async () => {
  const { page, banner, preferences } = await meetBanner('/center')
  await page.evaluate(() => {
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a')
      if (!link) return
      event.preventDefault()
      history.pushState(null, '', link.href)
      document.body.innerHTML = '<main><h1>Policy</h1><button id="own">Print</button></main>'
    })
  })
  await banner.getByRole('button', { name: 'Settings' }).click()
  await preferences.getByRole('link', { name: 'Privacy policy' }).first().click()
  await page.getByRole('button', { name: 'Print' }).click()
  await expect.poll(() => banner.evaluate((banner) => banner.localName)).toBe('div')
  expect([await preferences.count(), await page.evaluate('askfirst.record()')]).toEqual([0, null])
})

test('a strict policy and Trusted Types: not one violation from the first question to the withdrawal', async () => {
  const { page, preferences, errors, crashes } = await meetBanner('/strict', noteViolations)
  await page.keyboard.press('Escape')
  await page.locator('.askfirst-placeholder').nth(1).waitFor()
  await page.getByRole('button', { name: 'Load once' }).first().click()
  await page.locator('.askfirst-declaration table').first().waitFor()
  await page.locator('#askfirst-banner [data-askfirst-action="preferences"]').click()
  await preferences.waitFor()
  await page.locator('[data-askfirst-category="marketing"]').check()
  await page.locator('[data-askfirst-action="save"]').click()
  await expect.poll(() => page.locator('.askfirst-placeholder').count()).toBe(0)
  await page.locator('.askfirst-declaration [data-askfirst-action="preferences"]').click()
  await preferences.waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a copy' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^askfirst-\d{4}-\d\d-\d\d\.json$/)
  const receipt = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(JSON.stringify(receipt)).toContain(await page.evaluate<string>('askfirst.record().id'))
  expect(await page.evaluate('violations')).toEqual([])

  // Loaded frames cannot be undone in a page: it reloads once, and the placeholders are back.
  await Promise.all([page.waitForEvent('load'), preferences.locator('[data-askfirst-action="withdraw"]').click()])
  await expect.poll(() => page.locator('.askfirst-placeholder').count(), { timeout: 15_000 }).toBe(2)
  expect(await page.evaluate('violations')).toEqual([])
  expect([errors, crashes]).toEqual([[], []])
})

test('a router that replaces the body a hundred times keeps one banner', async () => {
  const { page, banner, errors, crashes } = await meetBanner('/')
  await page.evaluate(async () => {
    for (let count = 0; count < 100; count++) {
      const next = document.createElement('body')
      next.innerHTML = `<h1>Page ${count}</h1><button id="own">Buy</button>`
      document.body = next
      if (count % 10 === 0) await new Promise(requestAnimationFrame)
    }
  })
  expect(await page.locator('#askfirst-host').count()).toBe(1)
  await page.getByRole('button', { name: 'Buy' }).click()
  await page.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => banner.count()).toBe(0)
  expect([errors, crashes]).toEqual([[], []])
})

test('hydration finds the page as the server wrote it', async () => {
  const { page, errors, crashes } = await meetBanner('/hydrated')
  const kept = await page.evaluate(`(() => {
    const before = document.querySelector('#app button')
    hydrated()
    return before === document.querySelector('#app button')
  })()`)
  expect(kept).toBe(true)
  await page.locator('#app button').click()
  await expect.poll(() => page.locator('#app').innerHTML()).toBe('<main><h1>Shop</h1><button>1</button></main>')
  expect([errors, crashes]).toEqual([[], []])
})

test.each(['/', '/center'])(
  'hidden by a content blocker (%s): the page is usable, and nothing is allowed',
  async (path) => {
    const { page, preferences } = await meetBanner(path)
    await page.addStyleTag({ content: '#askfirst-banner,#askfirst-preferences{display:none!important}' })
    await page.getByRole('button', { name: 'Buy' }).click({ timeout: 5000 })
    await page.evaluate('askfirst.show("preferences")')
    await expect.poll(() => preferences.count()).toBe(0)
    await page.getByRole('button', { name: 'Buy' }).click({ timeout: 5000 })
    expect(await page.evaluate('[askfirst.record(), askfirst.allows("counter")]')).toEqual([null, false])
  },
)

test('removed by one as often as it comes: it gives up for good, and the page stays quick', async () => {
  const { page } = await meetBanner('/')
  await page.evaluate(() => {
    const { dataset } = document.documentElement
    new MutationObserver(() => {
      const host = document.getElementById('askfirst-host')
      if (host) dataset.removals = String(Number(dataset.removals ?? 0) + 1)
      host?.remove()
    }).observe(document.documentElement, { childList: true })
    document.getElementById('askfirst-host')?.remove()
  })
  const removals = () => page.locator('html').getAttribute('data-removals')
  await expect.poll(removals).toBe('100')
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) {
      const other = document.documentElement.appendChild(document.createElement('div'))
      await new Promise(requestAnimationFrame)
      other.remove()
    }
  })
  expect(await removals()).toBe('100')
  await page.getByRole('button', { name: 'Buy' }).click()
  expect(await page.evaluate('askfirst.record()')).toBeNull()
})

test.each(['/', '/film'])('destroyed, it leaves neither element nor style nor listener (%s)', async (path) => {
  const { page, preferences } = await meetBanner(path)
  if (path === '/film') {
    await page.locator('.askfirst-placeholder').nth(1).waitFor()
    await page.locator('.askfirst-declaration table').first().waitFor()
  }
  await page.evaluate('askfirst.show("preferences")')
  await preferences.waitFor()
  await page.evaluate('askfirst.destroy()')
  const client = await page.context().newCDPSession(page)
  const listeners = async (expression: string) => {
    const { result } = await client.send('Runtime.evaluate', { expression })
    const found = await client.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' })
    return found.listeners.map(({ type }) => type)
  }
  expect(await listeners('window')).toEqual([])
  expect(await listeners('document')).toEqual([])
  const left =
    '#askfirst-host, #askfirst-trigger, .askfirst-placeholder, .askfirst-declaration, html[data-askfirst-state]'
  expect(await page.locator(left).count()).toBe(0)
  expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0)
})
