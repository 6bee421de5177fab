const inMicroseconds = 1000

/** Each runs in the page, `count` times, and leaves it as it was. */
const repeated = {
  /** A hundred in a task, as frameworks render; nothing is laid out, which would be the page's cost. */
  async node(count) {
    const box = document.body.appendChild(Object.assign(document.createElement('div'), { hidden: true }))
    for (let left = count; left > 0; left -= 100) {
      for (let at = 0; at < 100; at++) box.appendChild(document.createElement('div'))
      await new Promise((resolve) => setTimeout(resolve))
    }
    box.remove()
  },
  async attribute(count) {
    const node = document.createElement('div')
    for (let at = 0; at < count; at++) node.setAttribute('data-at', String(at))
  },
  async cookieRead(count) {
    for (let at = 0; at < count; at++) document.cookie
  },
  async cookieWrite(count) {
    // biome-ignore lint/suspicious/noDocumentCookie: it is what is measured
    for (let at = 0; at < count; at++) document.cookie = `basket=${at}; path=/`
    // biome-ignore lint/suspicious/noDocumentCookie: takes it away again
    document.cookie = 'basket=; path=/; max-age=0'
  },
  /** Given up before it leaves, so that the network's own time, a hundred times as long, does not hide the cost. */
  async fetch(count) {
    const signal = AbortSignal.abort()
    for (let at = 0; at < count; at++) fetch('/basket', { signal }).catch(() => {})
  },
}

/** Microseconds of the main thread for one of each, in a page whose visitor has not answered. */
export const costs = async ({ page, spent }, count = 10_000) => {
  const found = {}
  for (const [name, run] of Object.entries(repeated)) {
    const times = name.startsWith('cookie') || name === 'fetch' ? count / 5 : count
    await page.evaluate(run, 200)
    const { tasks } = await spent(() => page.evaluate(run, times))
    found[name] = (tasks * inMicroseconds) / times
  }
  return found
}
