// What the marker costs: `npm run bench:mark`. It prints and asserts nothing, for times are the machine's.
import { mark, markStream } from '../dist/mark.js'

const kB = 1000
const MB = kB * kB

/** A page of about the given length, as sites are: markup, own inline scripts and data, and some tags of vendors. */
const page = (/** @type {number} */ length, /** @type {number} */ seed) => {
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page ${seed}</title>
<link rel="preconnect" href="https://www.googletagmanager.com"><link rel="stylesheet" href="/style.css">
<script async src="https://www.googletagmanager.com/gtag/js?id=G-${seed}"></script>
<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('js', new Date()); gtag('config', 'G-${seed}')</script>
<style>.card{display:grid;background:url(/card.svg)}</style></head><body>`
  const parts = [head]
  let size = head.length
  for (let at = 0; size < length; at++) {
    const part = `<article class="card" id="a${at}" style="order:${at}"><h2><a href="/item/${at}?from=list&amp;page=${seed}">Item ${at}</a></h2>
<img src="/img/${at}.webp" srcset="/img/${at}-2.webp 2x, /img/${at}-3.webp 3x" alt="" loading="lazy" width="320" height="200">
<p>Plain words that say what this is about, and that nobody has to read twice. ${at * seed}</p>
<script>(function(){var card=document.getElementById("a${at}");card.onclick=function(){location.href="/item/${at}"}})()</script>
${at % 20 ? '' : '<iframe src="https://www.youtube.com/embed/x" title="Film" width="320" height="180"></iframe>'}</article>\n`
    parts.push(part)
    size += part.length
  }
  return `${parts.join('')}</body></html>`
}

const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / MB
}

const pages = Array.from({ length: 20 }, (_, seed) => page(100 * kB, seed + 1))
const since = performance.now()
let length = 0
for (let at = 0; at < 1000; at++) length += mark(pages[at % pages.length] ?? '').length
const seconds = (performance.now() - since) / 1000
console.log(`1,000 pages of 100 kB: ${seconds.toFixed(1)} s, ${(length / MB / seconds).toFixed(1)} MB/s`)

const block = page(64 * kB, 1)
/** @type {Record<string, [head: string, chunk: string]>} */
const streams = {
  'pages, one after the other': ['', block],
  'one comment': ['<!--', 'comment '.repeat(8 * kB)],
  'one text': ['<p>', 'text &amp; more '.repeat(4 * kB)],
  'one inline script': ['<script>', 'start(); '.repeat(8 * kB)],
  'one <noscript>': ['<noscript>', `<img src="https://www.facebook.com/tr?id=1">${'<p>text '.repeat(8 * kB)}`],
}
console.log('\nHeap in MB while a stream runs on, after so many MB of HTML:')
for (const [name, [head, chunk]] of Object.entries(streams)) {
  const stream = markStream()
  const reader = stream.readable.getReader()
  const writer = stream.writable.getWriter()
  let sent = 0
  const reading = (async () => {
    while (!(await reader.read()).done);
  })()
  const before = heap()
  const seen = []
  void writer.write(head)
  for (const goal of [8, 32, 64]) {
    for (; sent < goal * MB; sent += chunk.length) await writer.write(chunk)
    seen.push(`${goal}: +${(heap() - before).toFixed(1)}`)
  }
  await writer.close()
  await reading
  console.log(`  ${name.padEnd(28)} ${seen.join('   ')}`)
}
