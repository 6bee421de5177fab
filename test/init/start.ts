import { onTestFinished } from 'vitest'
import { init } from '../../src'
// An answer is proved once the page is idle: after the last test of a file this could not be loaded any more.
import '../../src/prove'
import type { AskFirst, Config } from '../../src/types'

/** Starts askfirst, without an interface unless the config has one, in a page that is forgotten after the test. */
export function start(config: Config = {}): AskFirst {
  const consent = init({ ui: false, ...config })
  onTestFinished(() => consent.destroy())
  return consent
}
