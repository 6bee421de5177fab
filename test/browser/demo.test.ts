import { type ChildProcess, spawn } from 'node:child_process'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openVisitor } from '../support/openVisitor'

let server: ChildProcess
let browser: Browser
let origin = ''

beforeAll(async () => {
  server = spawn(process.execPath, ['demo/serve.mjs'], { env: { ...process.env, PORT: '0' } })
  origin = await new Promise<string>((resolve, reject) => {
    let printed = ''
    server.stdout?.on('data', (data) => {
      printed += data
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0]
      if (address) resolve(address)
    })
    server.stderr?.on('data', (data) => reject(new Error(String(data))))
  })
  browser = await chromium.launch(inject('browser'))
})
afterAll(async () => {
  await browser?.close()
  server?.kill()
})

const visit = async (path: string) => {
  const visitor = await openVisitor(await browser.newContext({ locale: 'en-GB' }))
  const asked: string[] = []
  visitor.page.on('request', (request) => {
    if (!request.url().startsWith(origin) && request.url().startsWith('http')) asked.push(request.url())
  })
  await visitor.page.goto(origin + path)
  return { ...visitor, asked }
}
const keys = (page: Page) =>
  page.evaluate(() =>
    [...Object.keys(localStorage), ...document.cookie.split('; ').map((pair) => pair.split('=', 1)[0])].filter(
      (name) => name && !name.startsWith('askfirst'),
    ),
  )

test.each(['/', '/spa/'])(
  '%s: silent until yes, then the vendors’ real code runs, and after withdrawal it is gone',
  async (path) => {
    const { page, banner, asked, crashes } = await visit(path)
    await banner.waitFor()
    await page.waitForTimeout(1000)
    expect([asked, await keys(page)]).toEqual([[], []])

    await banner.locator('[data-askfirst-action="accept-all"]').click()
    await expect
      .poll(() => keys(page))
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^ph_phc_.*_posthog$/),
          expect.stringMatching(/^mp_.*_mixpanel$/),
          expect.stringMatching(/^AMP_/),
          'ajs_anonymous_id',
        ]),
      )
    expect(asked.length).toBeGreaterThan(4)
    // The panel tells of it: the row has what the service keeps and how often its hosts were asked.
    const row = page.getByRole('row', { name: /PostHog/ }).first()
    await expect.poll(() => row.getByRole('cell').nth(-2).textContent()).not.toBe('0')
    await expect.poll(() => row.getByRole('cell').nth(-1).textContent()).not.toBe('0')

    const reloaded = page.waitForEvent('load')
    await page.evaluate('askfirst.withdraw()')
    await reloaded
    asked.length = 0
    await page.waitForTimeout(2500)
    expect([asked, await keys(page)]).toEqual([[], []])
    expect(crashes).toEqual([])
  },
)

test('the policy page shows the declaration, and the film is a placeholder until asked for', async () => {
  const { page, asked } = await visit('/policy')
  const declaration = page.locator('[data-askfirst-declaration]')
  await declaration.evaluate((element) => element.scrollIntoView())
  await declaration.getByText('PostHog').first().waitFor()
  await page.goto(`${origin}/`)
  const placeholder = page.locator('.askfirst-placeholder').first()
  // Drawn when it comes into view; a template has no box of its own.
  await page.evaluate(() => {
    document.querySelector('[data-askfirst="youtube"]')?.parentElement?.scrollIntoView()
  })
  const load = placeholder.getByRole('button', { name: 'Load once' })
  // The banner lies over the page's lower half.
  await load.evaluate((button) => button.scrollIntoView({ block: 'start' }))
  await load.click()
  await expect.poll(() => asked.some((url) => url.includes('/embed/'))).toBe(true)
})

test('a record that is sent reaches the store, the panel tells of it, and the cookie becomes the server’s own', async () => {
  const { page } = await visit('/')
  await page.locator('#askfirst-banner [data-askfirst-action="reject-all"]').click()
  const cookie = async () => {
    const { value, expires, secure, sameSite } = (await page.context().cookies()).find(
      ({ name }) => name === 'askfirst',
    ) ?? { expires: 0 }
    return { value, day: new Date(expires * 1000).toISOString().slice(0, 10), secure, sameSite }
  }
  const written = await cookie()
  const sent = await page.evaluate(async () => {
    const { askfirst } = window as unknown as { askfirst: { record(): { id: string; subject: string } } }
    const record = { ...askfirst.record(), id: 'a-record-of-this-test-' }
    const headers = { 'content-type': 'application/json', 'askfirst-proof': 'a-secret-of-this-test-' }
    const post = await fetch('/records', { method: 'POST', headers, body: JSON.stringify(record) })
    const own = await fetch(`/records/${record.subject}`, { headers })
    return { status: post.status, id: record.id, subject: record.subject, own: await own.json() }
  })
  expect(sent).toMatchObject({ status: 201, own: { records: [{ id: sent.id, subject: sent.subject }] } })
  expect(await cookie()).toEqual({ ...written, secure: true, sameSite: 'Lax' })

  const records = page.locator('#panel [data-rows="records"]')
  await records.getByText('reject-all').first().waitFor()
  const erased = await page.evaluate(async (subject) => {
    const headers = { 'askfirst-proof': 'a-secret-of-this-test-' }
    return (await fetch(`/records/${subject}`, { method: 'DELETE', headers })).json()
  }, sent.subject)
  expect(erased).toEqual({ erased: 1 })
  await records.getByText('what named the visitor').waitFor()
})
