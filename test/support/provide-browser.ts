import type { LaunchOptions } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/find-browser.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** How to start the browser that was found. */
    browser: LaunchOptions
  }
}

export const setup = async (project: TestProject): Promise<void> => {
  project.provide('browser', await findBrowser())
}
