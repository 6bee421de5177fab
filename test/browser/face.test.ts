import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { type SitePage, site, sitePage } from '../support/site'

const config = {
  policyUrl: '/policy',
  imprintUrl: '/imprint',
  services: ['youtube', { id: 'counter', category: 'statistics', name: 'Counter', urls: ['counter.example'] }],
}
const frame =
  '<iframe data-askfirst="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="Film"></iframe>'
const film = `${frame}<template data-askfirst="youtube">${frame.replace('data-askfirst="youtube" data-src', 'src')}</template>`
const body = '<main><h1>Shop</h1><p>Lamps</p><button id="own">Buy</button></main>'
const centered = { ...config, layout: 'center' }
const page = (more: SitePage = {}): SitePage => ({ config, body, ...more })
const styled = (css: string) => page({ head: `<style>${css}</style>` })

/** What pages do to all elements, written after what frameworks are known for. */
const resets = {
  preflight:
    '*,::before,::after{box-sizing:border-box;border:0 solid;margin:0;padding:0}button{font:inherit;color:inherit;background:transparent;border-radius:0}h2,h3{font-size:inherit;font-weight:inherit}ul{list-style:none}input{appearance:none}',
  bootstrap:
    '*{box-sizing:border-box}body{font:400 1rem/1.5 serif}h2{font-size:2rem;margin-bottom:.5rem}p{margin:0 0 1rem}button{border-radius:0;text-transform:uppercase;letter-spacing:2px}ul{padding-left:2rem}a{color:#0d6efd;text-decoration:none}input{width:100%}',
  hostile:
    'div,p,h2,h3,ul,li,button,a,input,label,span{all:unset;display:block;position:static;color:red;font:40px fantasy;opacity:.2;transform:rotate(3deg);float:right;max-width:10px}[role=dialog]{display:none}button{display:none}dialog{visibility:hidden}',
  rem: 'html{font-size:62.5%}body{font-size:1.6rem}',
}

let hosts: Hosts
let browser: TestBrowser

beforeAll(async () => {
  const csp =
    "default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; frame-src https:; require-trusted-types-for 'script'; trusted-types askfirst"
  const strict = sitePage(
    page({ config: centered, body: `<main><h1>Shop</h1>${film}<div data-askfirst-declaration></div></main>` }),
  )
    .replaceAll('<script', '<script nonce="n1"')
    .replace('<title>', `<meta http-equiv="Content-Security-Policy" content="${csp}"><title>`)
    .replace('</head>', '<link rel="stylesheet" href="/askfirst/themes/harbour.css"></head>')
  const hydrated = page({
    body: `<div id="app"><main><h1>Shop</h1><button>0</button></main></div>
      <script type="module">
        import { h, hydrate } from '/preact.js'
        import { useState } from '/hooks.js'
        const App = () => { const [n, set] = useState(0); return h('main', {}, h('h1', {}, 'Shop'), h('button', { onClick: () => set(n + 1) }, n)) }
        window.hydrated = () => hydrate(h(App), document.getElementById('app'))
      </script>`,
  })
  const pages = site({
    '/': page(),
    '/center': page({ config: centered }),
    '/policy': page({ config: centered }),
    '/strict': strict,
    '/hydrated': hydrated,
    '/bare': page({ tag: false }),
    '/film': page({ body: `<main><h1>Film</h1>${film}<div data-askfirst-declaration></div></main>` }),
    ...Object.fromEntries(Object.entries(resets).map(([name, css]) => [`/${name}`, styled(css)])),
  })
  const modules: Record<string, string> = {
    '/preact.js': readFileSync('node_modules/preact/dist/preact.module.js', 'utf8'),
    '/hooks.js': readFileSync('node_modules/preact/hooks/dist/hooks.module.js', 'utf8').replace(
      '"preact"',
      '"/preact.js"',
    ),
  }
  hosts = await startHosts(
    {
      'shop.example'(request, response) {
        const script = modules[request.url ?? '']
        if (!script) return pages(request, response)
        response.setHeader('content-type', 'text/javascript').end(script)
      },
    },
    (_, response) => void response.setHeader('content-type', 'text/html').end('<p>Film</p>'),
  )
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})

const visit = async (path: string, prepare = '') => {
  const context = await browser.newVisitor({ reducedMotion: 'reduce' })
  if (prepare) await context.addInitScript(prepare)
  const opened = await context.newPage()
  const errors: string[] = []
  opened.on('pageerror', (error) => errors.push(error.message))
  opened.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await opened.goto(`https://shop.example${path}`)
  return {
    page: opened,
    errors,
    banner: opened.locator('#askfirst-banner'),
    dialog: opened.locator('#askfirst-preferences'),
    [Symbol.asyncDispose]: () => context.close(),
  }
}
const record = (of: Page) => of.evaluate('askfirst.record()')

test('the centre is modal and answers like the bar; Escape sets it aside, and the policy can be read first', async () => {
  await using visitor = await visit('/center')
  await visitor.banner.waitFor()
  expect(await visitor.banner.evaluate((banner) => banner.matches('dialog:modal'))).toBe(true)
  const [accept, reject] = await Promise.all(
    ['accept-all', 'reject-all'].map((action) =>
      visitor.page.locator(`#askfirst-banner [data-askfirst-action="${action}"]`).boundingBox(),
    ),
  )
  expect([accept?.width, accept?.height, accept?.y]).toEqual([reject?.width, reject?.height, reject?.y])
  await visitor.page.keyboard.press('Escape')
  await expect.poll(() => visitor.banner.evaluate((banner) => banner.matches('div'))).toBe(true)
  await visitor.page.getByRole('button', { name: 'Buy' }).click()
  expect([await record(visitor.page), await visitor.banner.count()]).toEqual([null, 1])

  await visitor.page.goto('https://shop.example/policy')
  await visitor.banner.waitFor()
  expect(await visitor.banner.evaluate((banner) => banner.localName)).toBe('div')
  await visitor.page.goto('https://shop.example/center')
  await visitor.page.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => visitor.banner.count()).toBe(0)
  await visitor.page.getByRole('button', { name: 'Buy' }).click()
})

test('a strict policy and Trusted Types: not one violation from the first question to the withdrawal', async () => {
  await using visitor = await visit(
    '/strict',
    `window.violations = []; addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))`,
  )
  const { page: opened, banner, dialog } = visitor
  await banner.waitFor()
  await opened.keyboard.press('Escape')
  await opened.locator('.askfirst-placeholder').nth(1).waitFor()
  await opened.getByRole('button', { name: 'Load once' }).first().click()
  await opened.locator('.askfirst-declaration table').first().waitFor()
  await opened.locator('#askfirst-banner [data-askfirst-action="preferences"]').click()
  await dialog.waitFor()
  await opened.locator('[data-askfirst-category="marketing"]').check()
  await opened.locator('[data-askfirst-action="save"]').click()
  await expect.poll(() => opened.locator('.askfirst-placeholder').count()).toBe(0)
  await opened.locator('.askfirst-declaration [data-askfirst-action="preferences"]').click()
  await dialog.waitFor()
  const [download] = await Promise.all([
    opened.waitForEvent('download'),
    opened.getByRole('button', { name: 'Download a copy' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^askfirst-\d{4}-\d\d-\d\d\.json$/)
  const receipt = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(JSON.stringify(receipt)).toContain(await opened.evaluate<string>('askfirst.record().id'))
  expect(await opened.evaluate('violations')).toEqual([])

  // Loaded frames cannot be undone in a page: it reloads once, and the placeholders are back.
  await dialog.locator('[data-askfirst-action="withdraw"]').click()
  await expect.poll(() => opened.locator('.askfirst-placeholder').count(), { timeout: 15_000 }).toBe(2)
  expect(await opened.evaluate('violations')).toEqual([])
  expect(visitor.errors).toEqual([])
})

test('a router that replaces the body a hundred times keeps one banner', async () => {
  await using visitor = await visit('/')
  await visitor.banner.waitFor()
  await visitor.page.evaluate(async () => {
    for (let count = 0; count < 100; count++) {
      const next = document.createElement('body')
      next.innerHTML = `<h1>Page ${count}</h1><button id="own">Buy</button>`
      document.body = next
      if (count % 10 === 0) await new Promise(requestAnimationFrame)
    }
  })
  expect(await visitor.page.locator('#askfirst-host').count()).toBe(1)
  await visitor.page.getByRole('button', { name: 'Buy' }).click()
  await visitor.page.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => visitor.banner.count()).toBe(0)
  expect(visitor.errors).toEqual([])
})

test('hydration finds the page as the server wrote it', async () => {
  await using visitor = await visit('/hydrated')
  await visitor.banner.waitFor()
  const kept = await visitor.page.evaluate(() => {
    const before = document.querySelector('#app button')
    ;(window as unknown as { hydrated(): void }).hydrated()
    return before === document.querySelector('#app button')
  })
  expect(kept).toBe(true)
  await visitor.page.locator('#app button').click()
  await expect.poll(() => visitor.page.locator('#app').innerHTML()).toBe('<main><h1>Shop</h1><button>1</button></main>')
  expect(visitor.errors).toEqual([])
})

test.each(['/', '/center'])(
  'hidden by a content blocker (%s): the page is usable, and nothing is allowed',
  async (path) => {
    await using visitor = await visit(path)
    await visitor.banner.waitFor()
    await visitor.page.addStyleTag({ content: '#askfirst-banner,#askfirst-preferences{display:none!important}' })
    await visitor.page.getByRole('button', { name: 'Buy' }).click({ timeout: 5000 })
    await visitor.page.evaluate('askfirst.show("preferences")')
    await expect.poll(() => visitor.dialog.count()).toBe(0)
    await visitor.page.getByRole('button', { name: 'Buy' }).click({ timeout: 5000 })
    expect(await visitor.page.evaluate('[askfirst.record(), askfirst.allows("counter")]')).toEqual([null, false])
  },
)

test('removed by one as often as it comes: it gives up, and the page stays quick', async () => {
  await using visitor = await visit('/')
  await visitor.banner.waitFor()
  const removals = await visitor.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0
        new MutationObserver(() => {
          const host = document.getElementById('askfirst-host')
          if (host) count++
          host?.remove()
        }).observe(document.documentElement, { childList: true })
        document.getElementById('askfirst-host')?.remove()
        setTimeout(() => resolve(count), 4000)
      }),
  )
  expect(removals).toBeLessThanOrEqual(100)
  await visitor.page.getByRole('button', { name: 'Buy' }).click()
  expect(await record(visitor.page)).toBeNull()
})

/** Boxes and looks of all that stands in a surface. */
const looks = (of: Page, selector: string) =>
  of.locator(selector).evaluate((surface) =>
    [surface, ...surface.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { color, backgroundColor, fontSize, fontWeight, opacity, textTransform, borderTopWidth } =
        getComputedStyle(element)
      const box = [x, y, width, height].map(Math.round).join(' ')
      return [
        element.localName,
        box,
        color,
        backgroundColor,
        fontSize,
        fontWeight,
        opacity,
        textTransform,
        borderTopWidth,
      ].join(' | ')
    }),
  )
const both = async (path: string, font: string) => {
  await using visitor = await visit(path)
  await visitor.banner.waitFor()
  // The page's font is inherited on purpose.
  await visitor.page.addStyleTag({ content: `:root{--askfirst-font:${font}}` })
  const banner = await looks(visitor.page, '#askfirst-banner')
  await visitor.page.evaluate('askfirst.show("preferences")')
  await visitor.dialog.waitFor()
  return { banner, preferences: await looks(visitor.page, '#askfirst-preferences') }
}

test('no reset of a page reaches the interface', async () => {
  const plain = await both('/', 'sans-serif')
  expect(plain.preferences.length).toBeGreaterThan(20)
  for (const name of Object.keys(resets))
    expect({ name, ...(await both(`/${name}`, 'sans-serif')) }).toEqual({ name, ...plain })
})

test('nor does the interface reach the page', async () => {
  const main = async (path: string) => {
    await using visitor = await visit(path)
    if (path !== '/bare') await visitor.banner.waitFor()
    return await looks(visitor.page, 'main')
  }
  expect(await main('/')).toEqual(await main('/bare'))
})

test('destroyed, it leaves neither element nor style nor listener', async () => {
  await using visitor = await visit('/film')
  const { page: opened, banner } = visitor
  await banner.waitFor()
  await opened.locator('.askfirst-placeholder').nth(1).waitFor()
  await opened.locator('.askfirst-declaration table').first().waitFor()
  await opened.evaluate('askfirst.show("preferences")')
  await visitor.dialog.waitFor()
  await opened.evaluate('askfirst.destroy()')
  const client = await opened.context().newCDPSession(opened)
  const listeners = async (expression: string) => {
    const { result } = await client.send('Runtime.evaluate', { expression })
    const found = await client.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' })
    // Which comes once a document, and has been.
    return found.listeners.map(({ type }) => type).filter((type) => type !== 'DOMContentLoaded')
  }
  expect(await listeners('window')).toEqual([])
  expect(await listeners('document')).toEqual([])
  const left =
    '#askfirst-host, #askfirst-trigger, .askfirst-placeholder, .askfirst-declaration, html[data-askfirst-state]'
  expect(await opened.locator(left).count()).toBe(0)
  expect(await opened.evaluate('document.adoptedStyleSheets.length')).toBe(0)
})
