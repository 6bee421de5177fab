import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Names, kinds and lifetimes: @amplitude/analytics-browser 2.48 and @amplitude/unified 1.1 run in Chromium; legacy names:
 * github.com/amplitude/Amplitude-JavaScript; Open Cookie Database. Hosts: the same packages.
 * `AMP_*` begins names of AMP pages, too; the one known, `AMP_TOKEN`, is claimed exactly by google-analytics and so wins.
 * Not covered, because a pattern cannot begin with a star or would take names of others: the database
 * `<key>_amp_session_replay_events` of Session Replay, and the cookie `amp_<six characters>` of the retired SDK.
 */
export default {
  id: 'amplitude',
  category: 'statistics',
  name: 'Amplitude',
  provider: 'Amplitude, Inc.',
  description: {
    en: 'Shows how visitors use the site step by step, so that it can be improved.',
    fi: 'Näyttää vaihe vaiheelta, miten sivustoa käytetään, jotta sitä voidaan parantaa.',
    sv: 'Visar steg för steg hur webbplatsen används, så att den kan förbättras.',
  },
  policyUrl: 'https://amplitude.com/privacy',
  urls: ['*.amplitude.com'],
  storage: [
    { kind: 'cookie', name: 'AMP_*', duration: 'P1Y', purpose: purposes.recogniseAndVisit },
    { kind: 'cookie', name: 'AMP_MKTG_*', duration: 'P1Y', purpose: purposes.origin },
    { kind: 'cookie', name: 'amplitude_*', duration: 'P400D', purpose: purposes.recogniseOlder },
    {
      kind: 'local',
      name: 'AMP_*',
      duration: 'persistent',
      purpose: {
        en: 'Keeps events until they have been sent, and the settings of the service.',
        fi: 'Säilyttää tapahtumat lähettämiseen asti sekä palvelun asetukset.',
        sv: 'Sparar händelser tills de har skickats samt tjänstens inställningar.',
      },
    },
    {
      kind: 'local',
      name: 'amplitude_*',
      duration: 'persistent',
      purpose: {
        en: 'Keeps events until they have been sent; set by an older version.',
        fi: 'Säilyttää tapahtumat lähettämiseen asti; vanhemman version asettama.',
        sv: 'Sparar händelser tills de har skickats; sätts av en äldre version.',
      },
    },
    {
      kind: 'local',
      name: 'EXP_unsent_*',
      duration: 'persistent',
      purpose: {
        en: 'Keeps the events of experiments until they have been sent.',
        fi: 'Säilyttää kokeilujen tapahtumat lähettämiseen asti.',
        sv: 'Sparar händelser i experiment tills de har skickats.',
      },
    },
    {
      kind: 'session',
      name: 'AMP_*',
      duration: 'session',
      purpose: {
        en: 'Remembers which pages were opened in this tab.',
        fi: 'Muistaa tällä välilehdellä avatut sivut.',
        sv: 'Minns vilka sidor som öppnats i den här fliken.',
      },
    },
    {
      kind: 'indexeddb',
      name: 'AMP_*',
      duration: 'persistent',
      purpose: {
        en: 'Counts errors of the measuring code.',
        fi: 'Laskee mittauskoodin virheet.',
        sv: 'Räknar fel i mätkoden.',
      },
    },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
