import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Names and lifetimes: support.google.com/analytics/answer/11397207 (GA4; browsers cap two years at 400 days),
 * developers.google.com/analytics/resources/concepts/gaConceptsCookies (Universal Analytics, ga.js), Open Cookie Database;
 * FPID, FPLC: simoahava.com on server-side tagging. Hosts: developers.google.com/tag-platform/security/guides/csp.
 * `stats.g.doubleclick.net` is left to google-ads: it serves the advertising features alone.
 */
export default {
  id: 'google-analytics',
  category: 'statistics',
  name: 'Google Analytics',
  provider: 'Google Ireland Limited',
  description: {
    en: 'Measures how the site is used: which pages are opened, where visitors come from and what they do.',
    fi: 'Mittaa, miten sivustoa käytetään: mitä sivuja avataan, mistä kävijät tulevat ja mitä he tekevät.',
    sv: 'Mäter hur webbplatsen används: vilka sidor som öppnas, varifrån besökarna kommer och vad de gör.',
  },
  policyUrl: 'https://policies.google.com/privacy',
  urls: [
    'google-analytics.com',
    '*.google-analytics.com',
    'analytics.google.com',
    '*.analytics.google.com',
    'www.googletagmanager.com/gtag/js?id=G-*',
    'www.googletagmanager.com/gtag/js?id=UA-*',
    'www.googletagmanager.com/gtag/destination?id=G-*',
  ],
  storage: [
    {
      kind: 'cookie',
      name: '_ga',
      duration: 'P2Y',
      purpose: {
        en: 'Tells visitors apart by a random number.',
        fi: 'Erottaa kävijät toisistaan satunnaisen numeron avulla.',
        sv: 'Skiljer besökare åt med ett slumptal.',
      },
    },
    { kind: 'cookie', name: '_ga_*', duration: 'P2Y', purpose: purposes.visit },
    {
      kind: 'cookie',
      name: '_gid',
      duration: 'P1D',
      purpose: {
        en: 'Tells visitors apart for one day.',
        fi: 'Erottaa kävijät toisistaan vuorokauden ajan.',
        sv: 'Skiljer besökare åt under ett dygn.',
      },
    },
    { kind: 'cookie', name: '_gat', duration: 'PT1M', purpose: purposes.rate },
    { kind: 'cookie', name: '_gat_*', duration: 'PT1M', purpose: purposes.rate },
    { kind: 'cookie', name: '_dc_gtm_*', duration: 'PT1M', purpose: purposes.rate },
    {
      kind: 'cookie',
      name: '_gali',
      duration: 'PT30S',
      purpose: {
        en: 'Remembers which link was clicked until the next page opens.',
        fi: 'Muistaa napsautetun linkin, kunnes seuraava sivu avautuu.',
        sv: 'Minns vilken länk som klickades tills nästa sida öppnas.',
      },
    },
    {
      kind: 'cookie',
      name: 'AMP_TOKEN',
      duration: 'P1Y',
      purpose: {
        en: 'Links visits to AMP pages with visits to the site.',
        fi: 'Yhdistää AMP-sivujen käynnit sivuston käynteihin.',
        sv: 'Kopplar besök på AMP-sidor till besök på webbplatsen.',
      },
    },
    {
      kind: 'cookie',
      name: '__utm*',
      duration: 'P2Y',
      purpose: {
        en: 'Tells visitors and visits apart; set by an older version.',
        fi: 'Erottaa kävijät ja käynnit toisistaan; vanhemman version asettama.',
        sv: 'Skiljer besökare och besök åt; sätts av en äldre version.',
      },
    },
    {
      kind: 'cookie',
      name: 'FPID',
      duration: 'P2Y',
      purpose: {
        en: 'Tells visitors apart; set by the site’s own measuring server.',
        fi: 'Erottaa kävijät toisistaan; sivuston oman mittauspalvelimen asettama.',
        sv: 'Skiljer besökare åt; sätts av webbplatsens egen mätserver.',
      },
    },
    {
      kind: 'cookie',
      name: 'FPLC',
      duration: 'PT20H',
      purpose: {
        en: 'Recognises a visitor who moves between the site’s domains.',
        fi: 'Tunnistaa kävijän, joka siirtyy sivuston verkkotunnuksesta toiseen.',
        sv: 'Känner igen en besökare som går mellan webbplatsens domäner.',
      },
    },
    {
      kind: 'cookie',
      name: 'FPGSID',
      duration: 'session',
      purpose: {
        en: 'Keeps the state of the visit; set by the site’s own measuring server.',
        fi: 'Säilyttää käynnin tilan; sivuston oman mittauspalvelimen asettama.',
        sv: 'Sparar besökets status; sätts av webbplatsens egen mätserver.',
      },
    },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
