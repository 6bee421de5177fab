import type { Engine } from './Engine'
import { firefox, openFirefox } from './openFirefox'
import { openWebKit, webKit } from './openWebKit'

/** The browsers that are not Chromium's: each is left out of a test where this machine has none. */
export const engines: [name: string, isHere: boolean, open: () => Promise<Engine>][] = [
  ['Firefox', Boolean(firefox), openFirefox],
  ['WebKit', Boolean(webKit), openWebKit],
]
for (const [name, isHere] of engines) {
  if (!isHere) console.info(`engines: no ${name} on this machine, so its tests are left out.`)
}
