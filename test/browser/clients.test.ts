import { readFileSync } from 'node:fs'
import type { BrowserContext, Frame } from 'playwright-core'
import { expect, test } from 'vitest'
import { setUpWeb } from '../support/setUpWeb'
import { sitePage } from '../support/site'

/** DuckDuckGo's own client, as its apps put it into a page; it asks its host for the rest by messages. */
const client = readFileSync('node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js', 'utf8')

/** What a list of rules would have to say of askfirst. */
const rule = {
  name: 'askfirst',
  runContext: { main: true, frame: false },
  prehideSelectors: ['#askfirst-banner'],
  detectCmp: [{ exists: '#askfirst-banner' }],
  detectPopup: [{ visible: '#askfirst-banner' }],
  optIn: [{ waitForThenClick: '#askfirst-banner [data-askfirst-action="accept-all"]' }],
  optOut: [{ waitForThenClick: '#askfirst-banner [data-askfirst-action="reject-all"]' }],
  test: [{ visible: '#askfirst-banner', check: 'none' }],
}

interface Message {
  type: string
  cmp?: string
  result?: boolean
}

const web = setUpWeb(
  {},
  {
    fallback: (request, response) => {
      const lang = new URL(request.url ?? '/', 'https://site').pathname.slice(1)
      const config = { services: ['google-analytics', 'youtube'], policyUrl: '/policy' }
      response.setHeader('content-type', 'text/html').end(sitePage({ config, lang, body: '<h1>Shop</h1><p>Text</p>' }))
    },
  },
)

async function meet(
  language: string,
  wish: { autoAction: 'optOut' | 'optIn'; rules: object[]; heuristicMode: string },
) {
  const { rules, ...config } = wish
  const heard: Message[] = []
  const answer = async ({ frame }: { frame: Frame }, message: Message & { id?: string; code?: string }) => {
    heard.push(message)
    const reply = (text: object) =>
      frame.evaluate(`void autoconsentReceiveMessage(${JSON.stringify(text)})`).catch(() => {})
    if (message.type === 'init') {
      await reply({
        type: 'initResp',
        rules: { autoconsent: rules },
        config: {
          enabled: true,
          disabledCmps: [],
          enablePrehide: true,
          enableCosmeticRules: false,
          enableGeneratedRules: false,
          enableHeuristicDetection: true,
          detectRetries: 20,
          isMainWorld: false,
          prehideTimeout: 2000,
          ...config,
        },
      })
    }
    if (message.type === 'eval') {
      const result = await frame.evaluate(message.code ?? '').catch(() => false)
      await reply({ type: 'evalResp', id: message.id, result })
    }
  }
  const prepare = (context: BrowserContext) => context.exposeBinding('autoconsentSendMessage', answer)
  const visitor = await web.visit(`/${language}`, { prepare })
  await visitor.page.evaluate(client)
  return { ...visitor, heard }
}

/** All in which it knows both a sentence and a no; in Swedish it knows the no alone. */
test.each(['ca', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'])(
  '%s: by its heuristic alone the client finds and uses "reject all"',
  async (language) => {
    const met = await meet(language, { autoAction: 'optOut', rules: [], heuristicMode: 'reject' })
    await expect
      .poll(() => met.heard.find(({ type }) => type === 'optOutResult')?.result, { timeout: 30_000 })
      .toBe(true)
    await expect.poll(() => met.banner.count()).toBe(0)
    expect(await met.page.evaluate('askfirst.record().action')).toBe('reject-all')
    await met.page.reload()
    expect(await met.page.evaluate('[askfirst.answered(), askfirst.allows("marketing")]')).toEqual([true, false])
  },
)

test.each([
  { autoAction: 'optOut', action: 'reject-all' },
  { autoAction: 'optIn', action: 'accept-all' },
] as const)('fi: with a rule, $autoAction is recognised and stays', async ({ autoAction, action }) => {
  const met = await meet('fi', { autoAction, rules: [rule], heuristicMode: 'off' })
  await expect
    .poll(() => met.heard.find(({ type }) => type === `${autoAction}Result`), { timeout: 30_000 })
    .toMatchObject({ cmp: 'askfirst', result: true })
  await expect.poll(() => met.page.evaluate('askfirst.record()?.action')).toBe(action)
  await met.page.reload()
  expect(await met.page.evaluate('askfirst.record().action')).toBe(action)
})
