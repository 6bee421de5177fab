import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * `_fbp`, `_fbc`: Meta's conversions API documentation (90 days; measured so by DuckDuckGo Tracker Radar); the rest: what
 * fbevents.js is seen to store, Open Cookie Database. Hosts: the base code of the pixel and what it calls.
 * connect.facebook.net is claimed whole: the pixel's path begins with a language, and what else it serves (Meta's SDK)
 * reports to Meta as well; a site that needs the SDK declares its path, which wins. www.facebook.com is claimed by path.
 */
export default {
  id: 'meta-pixel',
  category: 'marketing',
  name: 'Meta Pixel',
  provider: 'Meta Platforms Ireland Limited',
  description: {
    en: 'Measures what adverts on Facebook and Instagram lead to and shows adverts there to visitors of this site.',
    fi: 'Mittaa Facebook- ja Instagram-mainosten tuloksia ja näyttää niissä palveluissa mainoksia sivuston kävijöille.',
    sv: 'Mäter vad annonser på Facebook och Instagram leder till och visar annonser där för webbplatsens besökare.',
  },
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  urls: [
    'connect.facebook.net',
    'www.facebook.com/tr',
    'www.facebook.com/tr/*',
    'www.facebook.com/privacy_sandbox/pixel/*',
  ],
  storage: [
    { kind: 'cookie', name: '_fbp', duration: 'P90D', purpose: purposes.recogniseForAdverts },
    {
      kind: 'cookie',
      name: '_fbc',
      duration: 'P90D',
      purpose: {
        en: 'Remembers the last click on an advert.',
        fi: 'Muistaa viimeisimmän mainoksen napsautuksen.',
        sv: 'Minns det senaste klicket på en annons.',
      },
    },
    {
      kind: 'local',
      name: 'lastExternalReferrer*',
      duration: 'persistent',
      purpose: {
        en: 'Remembers from which site you came, and when.',
        fi: 'Muistaa, miltä sivustolta tulit ja milloin.',
        sv: 'Minns från vilken webbplats du kom, och när.',
      },
    },
    {
      kind: 'local',
      name: 'multiFbc',
      duration: 'persistent',
      purpose: {
        en: 'Remembers recent clicks on adverts.',
        fi: 'Muistaa viimeaikaiset mainosten napsautukset.',
        sv: 'Minns de senaste klicken på annonser.',
      },
    },
    {
      kind: 'cookie',
      name: 'fr',
      domain: 'facebook.com',
      duration: 'P90D',
      purpose: {
        en: 'Recognises you at Facebook, to choose and measure adverts.',
        fi: 'Tunnistaa sinut Facebookissa mainosten valitsemista ja mittaamista varten.',
        sv: 'Känner igen dig hos Facebook för att välja och mäta annonser.',
      },
    },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
