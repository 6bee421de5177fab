import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Names and lifetimes: js/piwik.js in github.com/matomo-org/matomo. Hosts: Matomo Cloud. A Matomo on the site's own server
 * has an address that nobody can know: declare it in a service of your own, or mark its tag. `matomo_ignore`, by which
 * a visitor refuses to be counted, is left out on purpose: it must outlive a sweep.
 */
export default {
  id: 'matomo',
  category: 'statistics',
  name: 'Matomo',
  provider: 'InnoCraft Limited',
  description: {
    en: 'Measures how the site is used: which pages are opened, where visitors come from and what they do.',
    fi: 'Mittaa, miten sivustoa käytetään: mitä sivuja avataan, mistä kävijät tulevat ja mitä he tekevät.',
    sv: 'Mäter hur webbplatsen används: vilka sidor som öppnas, varifrån besökarna kommer och vad de gör.',
  },
  policyUrl: 'https://matomo.org/matomo-cloud-privacy-policy/',
  urls: ['cdn.matomo.cloud', '*.matomo.cloud'],
  storage: [
    { kind: 'cookie', name: '_pk_id.*', duration: 'P13M', purpose: purposes.recognise },
    { kind: 'cookie', name: '_pk_ref.*', duration: 'P6M', purpose: purposes.origin },
    {
      kind: 'cookie',
      name: '_pk_*',
      duration: 'PT30M',
      purpose: {
        en: 'Keeps the state of the visit and checks whether the browser accepts cookies.',
        fi: 'Säilyttää käynnin tilan ja tarkistaa, hyväksyykö selain evästeet.',
        sv: 'Sparar besökets status och kontrollerar om webbläsaren tar emot kakor.',
      },
    },
    { kind: 'cookie', name: 'mtm_consent*', duration: 'P30Y', purpose: purposes.measuringAllowed },
    {
      kind: 'cookie',
      name: 'mtm_cookie_consent',
      duration: 'P30Y',
      purpose: {
        en: 'Remembers whether you have allowed Matomo to use cookies.',
        fi: 'Muistaa, oletko sallinut Matomon käyttää evästeitä.',
        sv: 'Minns om du har tillåtit Matomo att använda kakor.',
      },
    },
  ],
  transfers: [{ country: 'NZ', safeguard: 'adequacy' }],
} satisfies CatalogueEntry
