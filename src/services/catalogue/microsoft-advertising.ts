import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Names: Microsoft's UET documentation, Open Cookie Database; lifetimes as DuckDuckGo Tracker Radar measured them (one
 * day, 390 days). Hosts: the UET snippet; c.bing.com exchanges the advertising identifier MUID between Microsoft's
 * domains, also for Clarity, which works without it. `_uetmsdns`, by which a site stops the tag, is no trace: left out.
 */
export default {
  id: 'microsoft-advertising',
  category: 'marketing',
  name: 'Microsoft Advertising',
  provider: 'Microsoft Ireland Operations Limited',
  description: {
    en: 'Measures what adverts on Bing lead to and shows adverts there to visitors of this site.',
    fi: 'Mittaa Bing-mainosten tuloksia ja näyttää siellä mainoksia tämän sivuston kävijöille.',
    sv: 'Mäter vad annonser på Bing leder till och visar annonser där för den här webbplatsens besökare.',
  },
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  urls: ['bat.bing.com', 'bat.bing.net', 'c.bing.com'],
  storage: [
    { kind: 'cookie', name: '_uetsid', duration: 'P1D', purpose: purposes.visit },
    { kind: 'cookie', name: '_uetvid', duration: 'P390D', purpose: purposes.recognise },
    { kind: 'cookie', name: '_uetmsclkid', duration: 'P90D', purpose: purposes.advertClick },
    {
      kind: 'local',
      name: '_uet*',
      duration: 'persistent',
      purpose: {
        en: 'Keeps copies of the identifiers above.',
        fi: 'Säilyttää kopiot edellä mainituista tunnisteista.',
        sv: 'Sparar kopior av identifierarna ovan.',
      },
    },
    {
      kind: 'cookie',
      name: 'MUID',
      domain: 'bing.com',
      duration: 'P390D',
      purpose: {
        en: 'Recognises your browser on Microsoft’s sites, to choose and measure adverts.',
        fi: 'Tunnistaa selaimesi Microsoftin sivustoilla mainosten valitsemista ja mittaamista varten.',
        sv: 'Känner igen din webbläsare på Microsofts webbplatser för att välja och mäta annonser.',
      },
    },
    { kind: 'cookie', name: 'MSPTC', domain: 'bing.com', duration: 'P390D', purpose: purposes.recogniseForAdverts },
    { kind: 'cookie', name: 'SRM_B', domain: 'c.bing.com', duration: 'P390D', purpose: purposes.recogniseForAdverts },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
