import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Handler, type Hosts, startHosts } from '../support/hosts'
import { sitePage } from '../support/site'

const stranger = 'https://stranger.example'
const config = {
  services: [
    {
      id: 'counter',
      category: 'statistics',
      name: 'Counter',
      urls: ['counter.example', 'stun.example', 'shop.example/collect/*'],
    },
    { id: 'offline', category: 'necessary', name: 'Offline', urls: ['shop.example/own.js'], reason: 'Works offline' },
  ],
}
const script = (text: string) => `<script>${text}</script>`
const sealed = { tag: { src: '/askfirst/askfirst-seal.js' }, body: '<main>Shop</main>' }
const push = script(`(window.askfirst = window.askfirst || []).push(${JSON.stringify(config)})`)
const tag = (name: string, more = '') => `<script src="/askfirst/${name}.js" ${more}></script>`
const bare = (head: string) => sitePage({ tag: false, head, body: sealed.body })
const picture = `<img alt="" src="data:," onerror="(window.ran ??= []).push('own')">`

const pages: Record<string, string> = {
  '/': sitePage({ ...sealed, config }),
  '/typed': sitePage({ ...sealed, config }),
  '/records': sitePage({ ...sealed, config: { ...config, records: 'https://records.example:8443/new' } }),
  '/bare': bare(''),
  '/both': bare(push + tag('askfirst') + tag('askfirst-seal')),
  '/both-held': bare(push + tag('askfirst') + tag('askfirst-seal', 'data-guard="hold"')),
  '/seal-twice': bare(push + tag('askfirst-seal') + tag('askfirst-seal')),
  '/module': bare(`${script('')}<script type="module" src="/module.js"></script>`),
  '/module-late': bare(`${push}${tag('askfirst')}<script type="module" src="/module.js"></script>`),
  ...Object.fromEntries(
    Object.entries({
      services: { services: 42 },
      service: { services: [null] },
      categories: { categories: 'x' },
      domains: { site: { domains: 5 } },
      records: { records: 'http://[' },
    }).map(([name, bad]) => [`/bad-${name}`, sitePage({ ...sealed, config: bad, body: sealed.body + picture })]),
  ),
}
/** Workers of the site's own. The address that a worker reports to stands in its query. */
const workers: Record<string, string> = {
  '/leaf.js': `fetch(location.search.slice(1)).catch(() => {}); fetch('reached' + location.search)`,
  '/branch.js': `new Worker('leaf.js' + location.search)`,
  '/whole.js': `(async () => {
    importScripts('part.js')
    const { default: imported } = await import('./part.mjs')
    const { status } = await fetch('/leaf.js')
    postMessage([part, imported, new Request('a').url, location.href, String(new URL('b', location)), status])
  })()`,
  '/part.js': 'self.part = 1',
  '/part.mjs': 'export default 2',
  '/own.js': '',
  '/other.js': '',
  '/collect/worker.js': '',
}

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { init } from './dist/seal.js'; window.askfirst = init(${JSON.stringify(config)}); window.ready = true`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    write: false,
  })
  const js = (response: Parameters<Handler>[1], text: string) =>
    void response.setHeader('content-type', 'text/javascript').end(text)
  const shop: Handler = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://shop.example')
    const code = pathname === '/module.js' ? outputFiles[0]?.text : workers[pathname]
    if (code !== undefined) return js(response, code)
    const page = pages[pathname]
    if (page === undefined) return void response.writeHead(pathname === '/reached' ? 200 : 404).end()
    if (pathname === '/typed')
      response.setHeader(
        'content-security-policy',
        "require-trusted-types-for 'script'; trusted-types askfirst own; script-src 'self' 'unsafe-inline'; worker-src blob:; connect-src 'self'",
      )
    response.setHeader('content-type', 'text/html').end(page)
  }
  hosts = await startHosts({ 'shop.example': shop }, (_, response) =>
    response.setHeader('access-control-allow-origin', '*').end(),
  )
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})

const visit = async (path: string) => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  const said: string[] = []
  const crashes: string[] = []
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  page.on('pageerror', ({ message }) => crashes.push(message))
  hosts.clear()
  await page.goto(`https://shop.example${path}`)
  return { page, said, crashes, [Symbol.asyncDispose]: () => context.close() }
}
const others = () => hosts.requests().flatMap(({ host, path }) => (host === 'shop.example' ? [] : [host + path]))
const reached = () => hosts.requestsTo('shop.example').filter(({ path }) => path.startsWith('/reached')).length
const url = (code: string) => `URL.createObjectURL(new Blob([${JSON.stringify(code)}],{type:'text/javascript'}))`
const file = (name: string) => `new Worker('https://shop.example/leaf.js?${stranger}/${name}')`

test.each([
  ['a file', `new Worker('/branch.js?${stranger}/file')`],
  ['a module', `new Worker('/branch.js?${stranger}/module',{type:'module'})`],
  ['a blob', `new Worker(${url(file('blob'))})`],
  ['a module of a blob', `new Worker(${url(file('blobModule'))},{type:'module'})`],
  ['a blob of a blob', `new Worker(${url(`new Worker(${url(file('deep'))})`)})`],
])('a worker that a worker makes, of %s, reaches a stranger from the bare page alone', async (_, code) => {
  for (const path of ['/bare', '/']) {
    await using visitor = await visit(path)
    await visitor.page.evaluate(`void ${code}`)
    await expect.poll(reached).toBe(1)
    await visitor.page.waitForTimeout(500)
    expect(others()).toHaveLength(path === '/' ? 0 : 1)
  }
})

test.each(['/', '/typed'])('a worker finds what it would find without the seal: %s', async (path) => {
  const typed = (address: string) =>
    `(window.own ??= window.trustedTypes.createPolicy('own',{createScriptURL:(text)=>text})).createScriptURL(${address})`
  const heard = (address: string) =>
    `new Promise((resolve,reject)=>{const url=${address};const worker=new Worker(${typed('url')});URL.revokeObjectURL(url);worker.onmessage=({data})=>resolve(data);worker.onerror=({message})=>reject(message)})`
  const whole = [1, 2, 'https://shop.example/a', 'https://shop.example/whole.js', 'https://shop.example/b', 200]
  await using visitor = await visit(path)
  expect(await visitor.page.evaluate(heard(`'/whole.js'`))).toEqual(whole)
  expect(await visitor.page.evaluate(heard(url('postMessage(location.protocol)')))).toBe('blob:')
})

test('WebRTC is refused under either name and in fresh realms, and is there once its server is allowed', async () => {
  const make = (name: string, server: string, owner = 'window') =>
    `(()=>{try{new (${owner}).${name}({iceServers:[{urls:'stun:${server}'}]}).close();return 'made'}catch(error){return error.name}})()`
  const frame = `document.body.appendChild(document.createElement('iframe')).contentWindow`
  const codes = [
    make('RTCPeerConnection', 'stranger.example'),
    make('webkitRTCPeerConnection', 'stranger.example'),
    make('RTCPeerConnection', 'stun.example'),
    make('RTCPeerConnection', 'stranger.example', frame),
    `(()=>{try{new RTCPeerConnection();return 'made'}catch(error){return error.name}})()`,
  ]
  const all = `[${codes.join(',')}]`
  await using bareVisitor = await visit('/bare')
  expect(await bareVisitor.page.evaluate(all)).toEqual(codes.map(() => 'made'))

  await using visitor = await visit('/')
  const { page } = visitor
  expect(await page.evaluate(all)).toEqual(codes.map(() => 'NotAllowedError'))
  const ledger = await page.evaluate(() =>
    window.askfirst.ledger().map(({ channel, outcome }) => `${channel} ${outcome}`),
  )
  expect(ledger).toContain('webrtc refused')
  const loaded = page.waitForNavigation()
  await page.evaluate(() => window.askfirst.acceptAll())
  await loaded
  expect(await page.evaluate(all)).toEqual(codes.map(() => 'made'))
})

test('a service worker is refused, also in a fresh realm, unless it is declared and allowed; one that is there stays', async () => {
  const register = (path: string, owner = 'window') =>
    `(${owner}).navigator.serviceWorker.register('${path}').then(()=>'there',({name})=>name)`
  const frame = `document.body.appendChild(document.createElement('iframe')).contentWindow`
  await using visitor = await visit('/bare')
  const { page } = visitor
  expect(await page.evaluate(register('/other.js'))).toBe('there')
  await page.goto('https://shop.example/')
  expect(await page.evaluate(`navigator.serviceWorker.getRegistrations().then(({length})=>length)`)).toBe(1)
  const tried = ['/collect/worker.js', '/other.js', '/own.js'].map((path) => register(path))
  expect(await page.evaluate(`Promise.all([${[...tried, register('/collect/worker.js', frame)]}])`)).toEqual([
    'SecurityError',
    'SecurityError',
    'there',
    'SecurityError',
  ])
  const loaded = page.waitForNavigation()
  await page.evaluate(() => window.askfirst.choose({ counter: true }))
  await loaded
  expect(await page.evaluate(`Promise.all([${tried}])`)).toEqual(['there', 'SecurityError', 'there'])
})

test('an answer that waits for its page leaves guarded what the policy does not reach', async () => {
  await using visitor = await visit('/')
  const { page } = visitor
  await page.evaluate(() => {
    window.askfirst.on('reload', (event) => event.preventDefault())
    window.askfirst.acceptAll()
  })
  await page.evaluate(`void new Worker('/leaf.js?${stranger}/waiting')`)
  await page.evaluate(`fetch('${stranger}/fetch').catch(()=>{})`)
  await expect.poll(reached).toBe(1)
  await page.waitForTimeout(500)
  expect(others()).toEqual([])
})

test.each(Object.keys(pages).filter((path) => path.startsWith('/bad-')))(
  'a config that cannot be read seals the page all the same: %s',
  async (path) => {
    await using visitor = await visit(path)
    const { page } = visitor
    await expect.poll(() => page.evaluate(() => window.ran ?? [])).toEqual(['own'])
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1)
    // As text: the test runner has its own `import()`.
    expect(await page.evaluate(`import('${stranger}/file.js').then(()=>'came',()=>'refused')`)).toBe('refused')
    expect(others()).toEqual([])
    expect(visitor.crashes).toEqual([])
  },
)

test('records go to a port of their own', async () => {
  await using visitor = await visit('/records')
  await visitor.page.evaluate(() => window.askfirst.rejectAll())
  // The browser asks first whether it may send there, and that is enough to know.
  await expect.poll(() => hosts.requestsTo('records.example').length).toBeGreaterThan(0)
})

test('the module seals a page without a tag', async () => {
  await using visitor = await visit('/module')
  const { page } = visitor
  await page.waitForFunction('window.ready')
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1)
  for (const code of [`import('${stranger}/file.js')`, `fetch('${stranger}/fetch')`]) {
    expect(await page.evaluate(`${code}.then(()=>'came',()=>'refused')`)).toBe('refused')
  }
  await page.evaluate(
    `void (new Image().src='${stranger}/image.gif',localStorage.basket='1', new Worker('/branch.js?${stranger}/worker'))`,
  )
  await expect.poll(reached).toBe(1)
  expect(others()).toEqual([])
  const state = await page.context().storageState()
  const kept = state.origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name))
  expect(kept.filter((name) => !name.startsWith('askfirst'))).toEqual([])
  expect(await page.evaluate('localStorage.basket')).toBe('1')
  const loaded = page.waitForNavigation()
  await page.evaluate(() => window.askfirst.acceptAll())
  await loaded
  await page.waitForFunction('window.ready')
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(0)
})

test.each([
  ['/both', 1],
  ['/module-late', 1],
  ['/both-held', 0],
  ['/seal-twice', 0],
  ['/', 0],
  ['/module', 0],
])('where the build that only holds ran first, the seal says so: %s', async (path, times) => {
  await using visitor = await visit(path)
  await visitor.page.waitForFunction('window.askfirst?.ledger')
  await visitor.page.waitForTimeout(300)
  expect(visitor.said.filter((text) => text.startsWith('askfirst: the page is not sealed'))).toHaveLength(times)
  expect(visitor.crashes).toEqual([])
})
