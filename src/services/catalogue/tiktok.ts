import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Lifetimes: ads.tiktok.com/help/article?aid=10007540 (13 months from the last use). Names: the same page, Open Cookie
 * Database, and what events.js is seen to keep for a session. Hosts: the base code, Ghostery TrackerDB.
 * www.tiktok.com, which serves embedded videos, is another service. Countries: newsroom.tiktok.com on TikTok's policy.
 */
export default {
  id: 'tiktok',
  category: 'marketing',
  name: 'TikTok Pixel',
  provider: 'TikTok Technology Limited',
  description: {
    en: 'Measures what adverts on TikTok lead to and shows adverts there to visitors of this site.',
    fi: 'Mittaa TikTok-mainosten tuloksia ja näyttää siellä mainoksia tämän sivuston kävijöille.',
    sv: 'Mäter vad annonser på TikTok leder till och visar annonser där för den här webbplatsens besökare.',
  },
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  urls: ['analytics.tiktok.com', 'analytics-sg.tiktok.com', 'analytics-ipv6.tiktokw.us'],
  storage: [
    {
      kind: 'cookie',
      name: '_ttp',
      duration: 'P13M',
      purpose: {
        en: 'Recognises your browser, here and at TikTok, to choose and measure adverts.',
        fi: 'Tunnistaa selaimesi täällä ja TikTokissa mainosten valitsemista ja mittaamista varten.',
        sv: 'Känner igen din webbläsare här och hos TikTok för att välja och mäta annonser.',
      },
    },
    {
      kind: 'cookie',
      name: '_tt_enable_cookie',
      duration: 'P13M',
      purpose: {
        en: 'Remembers that TikTok may use cookies.',
        fi: 'Muistaa, että TikTok saa käyttää evästeitä.',
        sv: 'Minns att TikTok får använda kakor.',
      },
    },
    { kind: 'cookie', name: 'ttcsid*', duration: 'P13M', purpose: purposes.visit },
    {
      kind: 'session',
      name: 'tt_sessionId',
      duration: 'session',
      purpose: {
        en: 'Joins what happens in one visit.',
        fi: 'Yhdistää yhden käynnin tapahtumat.',
        sv: 'Kopplar ihop det som händer under ett besök.',
      },
    },
    {
      kind: 'session',
      name: 'tt_appInfo',
      duration: 'session',
      purpose: {
        en: 'Keeps the settings of the pixel.',
        fi: 'Säilyttää pikselin asetukset.',
        sv: 'Sparar pixelns inställningar.',
      },
    },
    {
      kind: 'session',
      name: 'tt_pixel_*',
      duration: 'session',
      purpose: {
        en: 'Counts the pages of the visit.',
        fi: 'Laskee käynnin sivut.',
        sv: 'Räknar besökets sidor.',
      },
    },
  ],
  transfers: [
    { country: 'US', safeguard: 'SCC' },
    { country: 'SG', safeguard: 'SCC' },
    { country: 'MY', safeguard: 'SCC' },
    { country: 'CN', safeguard: 'SCC' },
  ],
} satisfies CatalogueEntry
