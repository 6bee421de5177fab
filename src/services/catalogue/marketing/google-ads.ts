import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: business.safety.google/adscookies as gathered in the Open Cookie Database; IDE is 13 months in
 * the EEA, the UK and Switzerland, 24 elsewhere. Hosts: developers.google.com/tag-platform/security/guides/csp (Ads,
 * Floodlight) and the paths that gtag.js calls on www.google.com, which serves much else and so is never claimed whole.
 * Not covered: the same paths on Google's country domains, which only the tag itself calls.
 */
export default {
  id: 'google-ads',
  category: 'marketing',
  name: 'Google Ads',
  provider: 'Google Ireland Limited',
  description: 'googleAdverts',
  policyUrl: 'https://policies.google.com/technologies/ads',
  urls: [
    '*.doubleclick.net',
    '*.googleadservices.com',
    '*.googlesyndication.com',
    '*.googletagservices.com',
    '*.2mdn.net',
    '*.adtrafficquality.google',
    'adservice.google.com',
    'www.google.com/pagead/*',
    'www.google.com/ccm/*',
    'www.google.com/rmkt/*',
    'www.google.com/measurement/conversion*',
    'www.google.com/ads/ga-audiences',
    'google.com/pagead/*',
    'google.com/ccm/*',
    'www.googletagmanager.com/gtag/js?id=AW-*',
    'www.googletagmanager.com/gtag/js?id=DC-*',
    'www.googletagmanager.com/gtag/destination?id=AW-*',
    'www.googletagmanager.com/gtag/destination?id=DC-*',
  ],
  storage: [
    { kind: 'cookie', name: '_gcl_*', duration: 'P90D', purpose: 'advertClick' },
    { kind: 'local', name: '_gcl_*', duration: 'P90D', purpose: 'advertClick' },
    { kind: 'cookie', name: '_gac_*', duration: 'P90D', purpose: 'analyticsToAdverts' },
    { kind: 'cookie', name: 'FPAU', duration: 'P90D', purpose: 'advertResultsOwnServer' },
    { kind: 'cookie', name: 'FPGCL*', duration: 'P90D', purpose: 'advertClickOwnServer' },
    { kind: 'cookie', name: '__gads', duration: 'P13M', purpose: 'advertRate' },
    { kind: 'cookie', name: '__gpi*', duration: 'P13M', purpose: 'advertsFromThisSite' },
    { kind: 'cookie', name: '__eoi', duration: 'P6M', purpose: 'advertAbuse' },
    { kind: 'cookie', name: 'IDE', domain: 'doubleclick.net', duration: 'P13M', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'DSID', domain: 'doubleclick.net', duration: 'P14D', purpose: 'linkDevices' },
    { kind: 'cookie', name: 'test_cookie', domain: 'doubleclick.net', duration: 'PT15M', purpose: 'cookieTest' },
    { kind: 'cookie', name: 'RUL', domain: 'doubleclick.net', duration: 'P1Y', purpose: 'advertShown' },
    {
      kind: 'cookie',
      name: 'Conversion',
      domain: 'www.googleadservices.com',
      duration: 'P90D',
      purpose: 'advertClickResult',
    },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
