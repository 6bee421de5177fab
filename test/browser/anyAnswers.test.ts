import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Handler } from '../support/hosts'
import { ran } from '../support/ran'
import { setUpWeb } from '../support/setUpWeb'
import { sitePage } from '../support/site'
import { type Answer, anyPage, codeOf, htmlOf, type Step, services, type Tag } from './held/anyPage'

const config = {
  services: services.map((id, at) => ({
    id,
    category: at < 2 ? 'statistics' : at < 3 ? 'marketing' : 'preferences',
    name: id,
    urls: [`${id}.example`],
  })),
}
/** What has run cannot be undone, so the page is kept: the next grants are to find it as it was left. */
const keep = `<script>addEventListener('askfirst:reload', (event) => event.preventDefault())</script>`

/** `/7/x.js` runs as number 7. */
const play: Handler = ({ url = '' }, response) => {
  response.setHeader('access-control-allow-origin', '*')
  const [, number, name = ''] = url.split('/')
  if (name.endsWith('.js'))
    response.setHeader('content-type', 'text/javascript').end(`(top.ran ??= []).push('${number}')`)
  else response.setHeader('content-type', name.endsWith('.css') ? 'text/css' : 'image/gif').end()
}

let html = ''
const shop: Handler = (_, response) => void response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
const web = setUpWeb({ 'shop.example': shop }, { fallback: play })

const give = (answers: Answer[]) => {
  for (const answer of answers) {
    if (typeof answer === 'string') window.askfirst[answer]()
    else window.askfirst.choose(answer)
  }
}
const isScript = ({ kind, form }: Tag) =>
  form === 'inserted' ? /\.js/.test(codeOf({ kind, form, ids: ['alpha'] }, 0)) : !/image|sheet/.test(kind)

/** How often each tag has run, or, where it cannot run, has asked for its file. */
const counted = async (page: Page, tags: Tag[]) => {
  const did = (await ran(page)).map(Number)
  const asked = web.hosts
    .requests()
    .flatMap(({ host, path }) => (host === 'shop.example' ? [] : Number(path.split('/')[1])))
  return tags.map((tag, number) => ({
    did: (isScript(tag) ? did : asked).filter((one) => one === number).length,
    asked: asked.filter((one) => one === number).length,
  }))
}

const follow = async (page: Page, { tags, steps }: { tags: Tag[]; steps: Step[] }) => {
  const all = [...tags]
  const mayHaveRun = new Set<number>()
  for (const step of [{ answers: [] }, ...steps]) {
    if ('tag' in step) await page.evaluate(codeOf(step.tag, all.push(step.tag) - 1))
    else await page.evaluate(give, step.answers)
    const decisions = await page.evaluate(() => window.askfirst.decisions())
    for (const [number, { ids }] of all.entries()) if (ids.every((id) => decisions[id]?.allowed)) mayHaveRun.add(number)

    const want = all.map((_, number) => (mayHaveRun.has(number) ? 1 : 0))
    const done = async () => (await counted(page, all)).map(({ did }) => did)
    await expect.poll(done).toEqual(want)
    // Nothing comes after.
    await page.waitForTimeout(150)
    expect(await done()).toEqual(want)
    const early = (await counted(page, all)).flatMap(({ asked }, number) =>
      asked && !mayHaveRun.has(number) && all[number]?.form !== 'parsed' ? [all[number]] : [],
    )
    expect(early).toEqual([])
  }
}

test('whatever is answered on whatever page: what decisions() allows runs, once, and nothing else', {
  timeout: 400_000,
}, async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
  const numRuns = Number(process.env.RUNS ?? 20)
  console.info(`anyAnswers: ${numRuns} runs, SEED=${seed}`)
  const property = fc.asyncProperty(anyPage, async (made) => {
    html = sitePage({ config, head: keep, body: `<main>Shop</main>${made.tags.map(htmlOf).join('\n')}` })
    web.hosts.clear()
    const { page, context, crashes } = await web.visit('/')
    await follow(page, made)
    expect(crashes).toEqual([])
    await context.close()
  })
  // To make a failing page smaller would open it a hundred times more; its seed and path bring it back.
  await fc.assert(property, { seed, numRuns, endOnFailure: true })
})
