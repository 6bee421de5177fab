/** `over`: the bare page's own is taken off. */
const rows = [
  ['bytes until the banner, brotli', ({ bannerBytes }) => bannerBytes],
  ['bytes of a first visit, brotli', ({ bytes }) => bytes],
  ['bytes of a returning visit, brotli', ({ returnBytes }) => returnBytes],
  ['first visit, main thread ms', ({ cpu }) => cpu, 'over'],
  ['  of it script and compiling ms', ({ script }) => script, 'over'],
  ['returning visit, main thread ms', ({ returnCpu }) => returnCpu, 'over'],
  ['  of it script and compiling ms', ({ returnScript }) => returnScript, 'over'],
  ['banner seen after ms', ({ banner }) => banner],
  ['inserted node µs', ({ node }) => node, 'over'],
  ['setAttribute µs', ({ attribute }) => attribute, 'over'],
  ['cookie read µs', ({ cookieRead }) => cookieRead, 'over'],
  ['cookie write µs', ({ cookieWrite }) => cookieWrite, 'over'],
  ['fetch µs', ({ fetch }) => fetch, 'over'],
  ['accept to next frame, 10 tags, ms', ({ accept10 }) => accept10],
  ['accept to next frame, 1,000 tags, ms', ({ accept1000 }) => accept1000],
  ['accept until all 1,000 have run, ms', ({ wake1000 }) => wake1000],
  ['reject to next frame, 10 tags, ms', ({ reject10 }) => reject10],
  ['reject to next frame, 1,000 tags, ms', ({ reject1000 }) => reject1000],
  ['1,000 services: start, more than 12, ms', ({ cpu1000, cpu }) => cpu1000 - cpu],
  ['1,000 services: open preferences ms', ({ preferences }) => preferences],
  ['1,000 services: all tables ms', ({ tables }) => tables],
  ['record, 12 services, cookie bytes', ({ record }) => record?.cookie],
  ['record, 12 services, localStorage', ({ record }) => record?.local],
  ['record, 1,000 services, cookie bytes', ({ record1000 }) => record1000?.cookie],
  ['layout shift', ({ shift }) => shift],
  ['banner is the largest paint, of rounds', ({ isBanner }) => (isBanner === undefined ? undefined : Number(isBanner))],
]

const median = (values) => {
  const sorted = values.filter((value) => value !== undefined && !Number.isNaN(value)).sort((a, b) => a - b)
  return sorted.length ? (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2 : undefined
}

const figure = (value) =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : value.toFixed(Math.abs(value) < 10 ? 2 : 1)

/** A ratio to what is lost in the noise says nothing. */
const ratio = (value, own) => (own > 0.05 && value > 0 ? ` ×${(value / own).toFixed(2)}` : '')

/** Medians of all rounds, and beside them the ratio to askfirst's: over 1, askfirst spends less. */
export const report = (found, { browser, rounds }) => {
  const ids = [...found.keys()]
  const line = (cells) => cells.map((cell, at) => (at ? cell.padStart(22) : cell.padEnd(40))).join('')
  const table = rows.map(([name, read, over]) => {
    const of = (id) => median(found.get(id).map(read))
    const floor = over ? of('bare') : 0
    const own = of('askfirst') - floor
    return line([
      over ? `${name}*` : name,
      ...ids.map((id) => {
        const value = of(id)
        if (value === undefined) return '–'
        if (id === 'bare') return figure(value)
        return figure(value - floor) + (id === 'askfirst' ? '' : ratio(value - floor, own))
      }),
    ])
  })
  return [
    `Chromium ${browser}, ${rounds} rounds, medians; 4 categories, 12 services, 30 cookies, 10 tags. ×: ratio to askfirst.`,
    '* over the bare page. Milliseconds are of the main thread’s own clock, but for "banner seen".',
    line(['', ...ids]),
    ...table,
  ].join('\n')
}
