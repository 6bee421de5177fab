import { expect, test } from 'vitest'
import { setUpWeb } from '../support/setUpWeb'
import { sitePage } from '../support/site'
import { thirdParty } from '../support/thirdParty'

const config = { services: [{ id: 'tracker', category: 'statistics', name: 'Tracker', urls: ['tracker.example'] }] }
const pause = 300
/** `¦` is where the server, and so the parser, pauses. */
const pages = {
  'before the text': '<script type="module">¦import "https://tracker.example/a.js"</script>',
  'within the address': '<script type="module">import "https://track¦er.example/a.js"</script>',
  'in long code': `<script type="module">/* ${'long '.repeat(20_000)}¦*/ import "https://tracker.example/a.js"</script>`,
  'before a style': '<style>¦@import "https://tracker.example/a.css";</style>',
  'within a style': '<style>@import "https://track¦er.example/a.css";</style>',
  'in a tag': '<script ¦src="https://track¦er.example/a.js"></script>',
  'between tags': '<script src="https://tracker.example/a.js">¦</script>',
}

const web = setUpWeb({
  'shop.example': async ({ url = '' }, response) => {
    const body = pages[decodeURI(url.slice(1)) as keyof typeof pages]
    response.setHeader('content-type', 'text/html; charset=utf-8')
    for (const piece of sitePage({ config, body: `<main>Shop</main>¦${body}¦<p id="end">` }).split('¦')) {
      response.write(piece)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    response.end()
  },
  'tracker.example': (request, response) =>
    request.url === '/a.css'
      ? response.setHeader('content-type', 'text/css').end('p { color: rgb(1, 2, 3) }')
      : thirdParty(request, response),
})

test('what a page writes in pieces is a tag where it begins like one; all else is written as it comes', async () => {
  const { page } = await web.meetBanner(`/${Object.keys(pages)[0]}`)
  const written = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    const inside = frame.contentDocument ?? document
    inside.open()
    for (const piece of ['<p>1 < 2', '</', 'p>', '<b', '>3']) inside.write(piece)
    const text = inside.body.innerHTML
    frame.remove()
    return text
  })
  expect(written).toBe('<p>1 &lt; 2</p><b>3</b>')
})

test.each(Object.keys(pages))('a page whose server pauses %s is held, and runs once when it may', async (name) => {
  const { page } = await web.meetBanner(`/${name}`)
  const did = () =>
    page.evaluate(() => [
      ...(window.ran ?? []),
      getComputedStyle(document.querySelector('#end') ?? document.body).color,
    ])
  const black = 'rgb(0, 0, 0)'
  expect(await did()).toEqual([black])

  await page.evaluate('askfirst.acceptAll()')
  const want = name.includes('style') ? ['rgb(1, 2, 3)'] : ['a.js', black]
  await expect.poll(did).toEqual(want)
  await page.waitForTimeout(200)
  expect(await did()).toEqual(want)
})
