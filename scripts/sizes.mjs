import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { brotliSize } from './brotliSize.mjs'

const folder = new URL('../dist/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(js|css)$/.test(file))
  .sort()

/** @param {(string | number)[]} cells */
const row = ([file = '', ...figures]) =>
  `${String(file).padEnd(34)}${figures.map((figure) => String(figure).padStart(9)).join('')}`

const measured = files.map((file) => {
  const bytes = readFileSync(new URL(file, folder))
  return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliSize(bytes) }
})
console.log(row(['dist/ (bytes)', 'raw', 'gzip', 'brotli']))
for (const { file, raw, gzip, brotli } of measured) console.log(row([file, raw, gzip, brotli]))

const visit = ['askfirst.js', 'askfirst-face.js', 'askfirst-ui.js', 'locales/en.js']
const first = measured.filter(({ file }) => visit.includes(file)).reduce((sum, { brotli }) => sum + brotli, 0)
console.log(`\nfirst visit, ${visit.join(' + ')}: ${first} bytes brotli`)
