type Kind = 'createHTML' | 'createScript' | 'createScriptURL'
type Rules = Record<Kind, (text: string) => string>

const same = (text: string) => text
const untyped: Rules = { createHTML: same, createScript: same, createScriptURL: same }

/**
 * Passes on what stood in the page's own HTML, under a Trusted Types policy named `askfirst` where the browser has
 * them; a page whose CSP names its policies has to allow it.
 */
export function trust(page: Window & { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } }): Rules {
  try {
    return page.trustedTypes?.createPolicy('askfirst', untyped) ?? untyped
  } catch {
    return untyped
  }
}
