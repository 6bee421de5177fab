/** `true` alone is a signal; absent or false is none: https://w3c.github.io/gpc/. TypeScript does not know it yet. */
export const readGpc = (navigator: Navigator & { globalPrivacyControl?: boolean }): boolean =>
  navigator.globalPrivacyControl === true
