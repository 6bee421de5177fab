import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { counter } from '../support/counter'
import { type Handler, type Hosts, startHosts } from '../support/hosts'
import { posted } from '../support/posted'
import { site } from '../support/site'
import { telling } from '../support/telling'

const config = { services: [counter.service], records: '/records' }
const rules = { prerender: [{ urls: ['/ahead'], eagerness: 'immediate' }] }

/** Nobody drives this browser. */
const tellingAhead = `${telling}<script>
  tell(document.prerendering ? 'ahead' : 'no prerendering')
  document.addEventListener('prerenderingchange', () => tell('active'))
</script>`

/** Goes on to the page that was rendered ahead, once that one has told what it sees. */
const goingOn = (first: string) => `<a href="/ahead">On</a>
  <script type="speculationrules">${JSON.stringify(rules)}</script>
  <script type="module">
    const until = async (isSo) => {
      while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 200))
    }
    await until(async () => (await fetch('/may-go-on')).status === 200)
    ${first}
    document.links[0].click()
  </script>`

let hosts: Hosts
let browser: ChildProcess
let profile: string

const told = (when: string) => () => posted(hosts, '/told').find((one) => one.when === when)
const reached = () => [hosts.requestsTo('counter.example').length, posted(hosts, '/records').length]
const wait = { timeout: 30_000 }

beforeEach(async () => {
  const pages = site({
    '/': { config, body: goingOn('') },
    '/answering': {
      config,
      body: goingOn(`askfirst.acceptAll(); await until(() => document.cookie.includes('askfirst='))`),
    },
    '/ahead': { config, body: `<h1>Ahead</h1>${counter.tag}${tellingAhead}` },
  })
  const shop: Handler = (request, response) => {
    if (request.method === 'POST') return void response.writeHead(201).end('{}')
    if (request.url === '/may-go-on') return void response.writeHead(told('ahead')() ? 200 : 204).end()
    pages(request, response.setHeader('cache-control', 'no-cache'))
  }
  hosts = await startHosts({ 'shop.example': shop, 'counter.example': counter.host })
  profile = mkdtempSync(join(tmpdir(), 'askfirst-'))
})
afterEach(async () => {
  if (browser.exitCode === null && browser.signalCode === null) {
    const ended = once(browser, 'exit')
    // The whole group: its helper processes would write on into the profile.
    process.kill(-(browser.pid ?? 0), 'SIGKILL')
    await ended
  }
  await hosts.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
})

/** Without developer tools, which playwright drives by: they forbid rendering ahead. */
const visit = (path: string) => {
  const { executablePath, args = [] } = inject('browser')
  browser = spawn(
    executablePath ?? '',
    [
      '--headless',
      ...args,
      // As playwright starts it, and as root has to.
      '--no-sandbox',
      '--no-first-run',
      '--no-proxy-server',
      `--user-data-dir=${profile}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${hosts.port}`,
      '--ignore-certificate-errors',
      `https://shop.example${path}`,
    ],
    { stdio: 'ignore', detached: true },
  )
}

test('a page that was rendered ahead asks, stores and sends nothing until someone looks at it', async () => {
  visit('/')
  await expect
    .poll(told('ahead'), wait)
    .toEqual({ path: '/ahead', when: 'ahead', stored: 0, banner: false, host: 0, hits: 0 })
  expect(reached()).toEqual([0, 0])
  await expect.poll(told('active'), wait).toMatchObject({ banner: true, allowed: false, hits: 0, state: 'asking' })
  expect(reached()).toEqual([0, 0])
})

test('rendered ahead before an answer and looked at after it, a page has the answer', async () => {
  visit('/answering')
  await expect.poll(told('ahead'), wait).toMatchObject({ banner: false, hits: 0 })
  await expect.poll(told('active'), wait).toMatchObject({ banner: false, allowed: true, hits: 1, state: 'decided' })
  await expect.poll(reached, wait).toEqual([1, 1])
})
