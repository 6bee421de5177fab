import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Names, kinds and lifetimes: Hotjar's list "Cookies set by the Hotjar Tracking Code", Open Cookie Database; measured
 * lifetimes: DuckDuckGo Tracker Radar. `_hj*` is short, but `_hj` begins no name that is not Hotjar's.
 */
export default {
  id: 'hotjar',
  category: 'statistics',
  name: 'Hotjar',
  provider: 'Hotjar Limited',
  description: {
    en: 'Records how visitors move, click and scroll, and asks what they think.',
    fi: 'Tallentaa, miten kävijät liikkuvat, napsauttavat ja vierittävät, ja kysyy mielipiteitä.',
    sv: 'Spelar in hur besökare rör sig, klickar och skrollar, och frågar vad de tycker.',
  },
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  urls: ['*.hotjar.com', '*.hotjar.io'],
  storage: [
    { kind: 'cookie', name: '_hjSessionUser_*', duration: 'P1Y', purpose: purposes.recognise },
    { kind: 'cookie', name: '_hjSession_*', duration: 'PT30M', purpose: purposes.visit },
    {
      kind: 'cookie',
      name: '_hj*',
      duration: 'P1Y',
      purpose: {
        en: 'Remembers which surveys you have seen, whether the visit is recorded, and what the browser can do.',
        fi: 'Muistaa näkemäsi kyselyt, tallennetaanko käynti ja mihin selain pystyy.',
        sv: 'Minns vilka enkäter du har sett, om besöket spelas in och vad webbläsaren klarar.',
      },
    },
    {
      kind: 'local',
      name: '_hj*',
      duration: 'persistent',
      purpose: {
        en: 'Keeps what the site has told Hotjar about you.',
        fi: 'Säilyttää tiedot, jotka sivusto on kertonut sinusta Hotjarille.',
        sv: 'Sparar det som webbplatsen har berättat om dig för Hotjar.',
      },
    },
    {
      kind: 'local',
      name: 'hjActiveViewportIds',
      duration: 'persistent',
      purpose: {
        en: 'Remembers which tabs of the site are open.',
        fi: 'Muistaa sivuston avoimet välilehdet.',
        sv: 'Minns vilka av webbplatsens flikar som är öppna.',
      },
    },
    {
      kind: 'session',
      name: 'hjViewportId',
      duration: 'session',
      purpose: {
        en: 'Tells this tab from others and keeps its size.',
        fi: 'Erottaa tämän välilehden muista ja säilyttää sen koon.',
        sv: 'Skiljer den här fliken från andra och sparar dess storlek.',
      },
    },
    {
      kind: 'session',
      name: '_hj*',
      duration: 'session',
      purpose: {
        en: 'Keeps when the recording was last active, and tests the storage.',
        fi: 'Muistaa, milloin tallennus oli viimeksi käynnissä, ja testaa tallennustilan.',
        sv: 'Sparar när inspelningen senast var aktiv och testar lagringen.',
      },
    },
  ],
  transfers: [],
} satisfies CatalogueEntry
