const settled = 1500

/** Runs in the page, from its first line: when could the banner first be seen? */
const watchBanner = (selector) => {
  const look = () => {
    const box = document.querySelector(selector)?.getBoundingClientRect()
    const isShown =
      box?.height &&
      box.top < innerHeight &&
      document.querySelector(selector).checkVisibility({ opacityProperty: true, visibilityProperty: true })
    if (!isShown) return requestAnimationFrame(look)
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      window.seenAt = performance.now()
    }
    port2.postMessage(0)
  }
  look()
}

/**
 * A visitor who has not been here, and a page of one library in a process that has shown an empty page of the same site,
 * so that the start of the process is not counted.
 */
export const openVisit = async ({ browser, site, library, watches = false }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  const page = await context.newPage()
  if (watches && library.banner) await page.addInitScript(watchBanner, library.banner)
  await page.goto(site.origin)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })

  /** Milliseconds of the main thread so far: its own clock, which another program's work does not move. */
  const clock = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const read = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
    return { tasks: read('TaskDuration'), script: read('ScriptDuration') + read('V8CompileDuration') }
  }
  const spent = async (run) => {
    const before = await clock()
    const result = await run()
    const after = await clock()
    return { result, tasks: after.tasks - before.tasks, script: after.script - before.script }
  }

  return {
    page,
    context,
    session,
    spent,
    /** Opens the page and waits until it is quiet. */
    async open({ tags = 10, services = 12 } = {}) {
      site.clear()
      const cost = await spent(async () => {
        await page.goto(`${site.origin}/page/${library.id}?tags=${tags}&services=${services}`)
        await page.waitForTimeout(settled)
      })
      return { ...cost, ...site.weighed() }
    },
    blank: () => page.goto(site.origin),
    ran: () => page.evaluate(() => window.ran ?? 0),
    close: () => context.close(),
  }
}
