import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../scripts/find-browser.mjs'
import { fetchPeers } from './compare/fetchPeers.mjs'
import { askfirst } from './compare/libraries/askfirst.mjs'
import { bare } from './compare/libraries/bare.mjs'
import { klaro } from './compare/libraries/klaro.mjs'
import { orejime } from './compare/libraries/orejime.mjs'
import { vanillaCookieconsent } from './compare/libraries/vanillaCookieconsent.mjs'
import { yett } from './compare/libraries/yett.mjs'
import { report } from './compare/report.mjs'
import { startSite } from './compare/startSite.mjs'
import { visits } from './compare/visits.mjs'

// askfirst and its peers in one browser, by turns, so that what slows the machine slows all of them: read the ratios.
// Nothing is asserted. `ROUNDS=9 npm run bench` for calmer medians.
const rounds = Number(process.env.ROUNDS ?? 5)

const packages = fetchPeers()
const peers = [vanillaCookieconsent, orejime, klaro, yett].map((library) => ({
  ...library,
  folder: join(packages[library.id], library.dist),
}))
const libraries = [bare, askfirst, ...peers]

const site = await startSite(libraries)
const browser = await chromium.launch(await findBrowser())
const found = new Map(libraries.map(({ id }) => [id, []]))
for (let round = 0; round < rounds; round++)
  for (const library of libraries) {
    console.error(`round ${round + 1} of ${rounds}: ${library.id}`)
    found.get(library.id).push(await visits({ browser, site, library }))
  }
console.log(report(found, { browser: browser.version(), rounds }))
await browser.close()
site.close()
