import { clickCost } from './clickCost.mjs'
import { costs } from './costs.mjs'
import { openVisit } from './openVisit.mjs'

/** Largest contentful paint inside of the banner, and how far the layout shifted. */
const painted = (banner) =>
  new Promise((resolve) => {
    let shift = 0
    let isBanner = false
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.entryType === 'layout-shift') shift += entry.value
        else isBanner = Boolean(entry.element?.closest(banner))
      }
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      isBanner = Boolean(list.getEntries().at(-1)?.element?.closest(banner))
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    setTimeout(() => resolve({ shift, isBanner }), 300)
  })

const stored = async ({ context, page }) => {
  const cookies = await context.cookies()
  const local = await page.evaluate(() => Object.entries(localStorage).flat().join('').length)
  return { cookie: cookies.reduce((sum, { name, value }) => sum + name.length + 1 + value.length, 0), local }
}

const ranAll = async ({ page, tags }) => {
  await page.waitForFunction((count) => window.ran === count, tags, { timeout: 20_000 })
}

/** A first visit, its costs, "accept", and the next visit. */
const first = async ({ browser, ...where }) => {
  const visit = await openVisit({ browser, ...where })
  const { library } = where
  const opened = await visit.open()
  const shown = library.banner ? await visit.page.evaluate(painted, library.banner) : {}
  const found = { cpu: opened.tasks, script: opened.script, bytes: opened.bytes, files: opened.files, ...shown }
  Object.assign(found, await costs(visit))
  if (library.accept) {
    found.accept10 = await clickCost({ ...visit, browser, selector: library.accept })
    await ranAll({ ...visit, tags: 10 })
    found.record = await stored(visit)
  }
  await visit.blank()
  const again = await visit.open()
  if (library.accept) await ranAll({ ...visit, tags: 10 })
  await visit.close()
  return { ...found, returnCpu: again.tasks, returnScript: again.script, returnBytes: again.bytes }
}

/** Time to the banner, and "reject". */
const refusing = async ({ browser, ...where }) => {
  const visit = await openVisit({ browser, ...where, watches: true })
  await visit.open()
  const { seenAt, urls } = await visit.page.evaluate(() => ({
    seenAt: window.seenAt,
    urls: performance
      .getEntriesByType('resource')
      .filter(({ responseEnd }) => responseEnd < window.seenAt)
      .map(({ name }) => name),
  }))
  const reject10 = await clickCost({ ...visit, browser, selector: where.library.reject })
  await visit.close()
  return { banner: seenAt, bannerBytes: where.site.weigh(urls), reject10 }
}

/** Both answers on a page with a thousand tags, and all that waking them costs. */
const manyTags = async ({ browser, ...where }) => {
  const found = {}
  for (const answer of ['accept', 'reject']) {
    const visit = await openVisit({ browser, ...where })
    await visit.open({ tags: 1000 })
    const { result, tasks } = await visit.spent(async () => {
      const cost = await clickCost({ ...visit, browser, selector: where.library[answer] })
      if (answer === 'accept') await ranAll({ ...visit, tags: 1000 })
      return cost
    })
    found[`${answer}1000`] = result
    if (answer === 'accept') found.wake1000 = tasks
    await visit.close()
  }
  return found
}

/** A thousand services: the start, the preferences, all their tables, and the record. */
const manyServices = async ({ browser, ...where }) => {
  const { library } = where
  const visit = await openVisit({ browser, ...where })
  const { page } = visit
  const opened = await visit.open({ services: 1000 })
  const found = { cpu1000: opened.tasks }
  if (library.preferences) {
    // What drives the browser brings a script of its own into the page when it first looks for something: 30 to 40 ms.
    await page.hover(library.preferences)
    await page.waitForTimeout(300)
    const preferences = await visit.spent(async () => {
      await page.click(library.preferences)
      await page.locator(library.dialog).first().waitFor()
      await page.waitForTimeout(1000)
    })
    found.preferences = preferences.tasks
    if (library.tables) {
      const tables = await visit.spent(async () => {
        await page.evaluate((selector) => {
          for (const button of document.querySelectorAll(selector)) button.click()
        }, library.tables)
        await page.waitForTimeout(1500)
      })
      found.tables = tables.tasks
      found.rows = await page.locator(`${library.dialog} tr`).count()
    }
    await visit.blank()
    await visit.open({ services: 1000 })
    await page.click(library.accept)
    await page.waitForTimeout(800)
    found.record1000 = await stored(visit)
  }
  await visit.close()
  return found
}

/** All that one library is measured by, in one round. */
export const visits = async (where) => {
  const found = { ...(await first(where)), ...(await manyServices(where)) }
  if (where.library.banner) Object.assign(found, await refusing(where), await manyTags(where))
  return found
}
