import type { BrowserContext, BrowserContextOptions, LaunchOptions } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { openBrowser, type TestBrowser } from './browser'
import { type Handler, type Hosts, startHosts } from './hosts'
import { openVisitor, type Visitor } from './openVisitor'

export interface Visit extends BrowserContextOptions {
  /** Done before the page is opened: scripts that run first, files that come late. */
  prepare?(context: BrowserContext): Promise<unknown>
  /** In the lasting profile, where alone Chromium follows `preconnect`. */
  lasting?: boolean
  /** How far the page has come, by default `load`. */
  until?: 'commit' | 'load'
}

export interface Web {
  /** Forget what they were asked before each test. */
  hosts: Hosts
  browser: TestBrowser
  /**
   * A new visitor opens an address, and has gone when the test is over.
   * @param address a path is one of `https://shop.example`
   */
  visit(address: string, more?: Visit): Promise<Visitor>
  /** The same, until the banner stands. */
  meetBanner(address: string, more?: Visit): Promise<Visitor>
}

type Handlers = Record<string, Handler>
interface More {
  /** Answers for all other hosts, by default with 404. */
  fallback?: Handler
  launch?: LaunchOptions
}

/** Hosts, and a browser that leads to them, for all tests of the file that calls it. */
export const setUpWeb = (handlers: Handlers | (() => Promise<Handlers>), { fallback, launch }: More = {}): Web => {
  let hosts: Hosts
  let browser: TestBrowser
  beforeAll(async () => {
    hosts = await startHosts(typeof handlers === 'function' ? await handlers() : handlers, fallback)
    browser = await openBrowser(hosts, launch)
  })
  afterAll(async () => {
    await browser?.close()
    await hosts?.close()
  })
  beforeEach(() => hosts.clear())

  const visit: Web['visit'] = async (address, { prepare, lasting, until: waitUntil = 'load', ...options } = {}) => {
    const context = lasting ? browser.regular : await browser.newVisitor(options)
    await prepare?.(context)
    const visitor = await openVisitor(context, lasting)
    await visitor.page.goto(new URL(address, 'https://shop.example').href, { waitUntil })
    return visitor
  }
  return {
    get hosts() {
      return hosts
    },
    get browser() {
      return browser
    },
    visit,
    async meetBanner(address, more) {
      const visitor = await visit(address, more)
      await visitor.banner.waitFor()
      return visitor
    },
  }
}
