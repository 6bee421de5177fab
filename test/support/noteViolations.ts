import type { BrowserContext } from 'playwright-core'

/** From the first line of each page on, notes in `window.violations` what a policy forbade. */
export const noteViolations = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(`window.violations = []
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      violations.push([violatedDirective, blockedURI, sample].join(' ')))`)
