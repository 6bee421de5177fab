import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Names, kinds, lifetimes and hosts: mixpanel-browser 2.83 run in Chromium.
 * The main name is `mp_<token>_mixpanel`, which one star at the end can only say as `mp_*`. That is short and could take a
 * name of the site's own (nobody else's in the Open Cookie Database begins so); the alternative would leave the
 * identifier behind. A site that has such a name declares it: its own declaration wins.
 */
export default {
  id: 'mixpanel',
  category: 'statistics',
  name: 'Mixpanel',
  provider: 'Mixpanel, Inc.',
  description: {
    en: 'Shows how visitors use the site step by step, so that it can be improved.',
    fi: 'Näyttää vaihe vaiheelta, miten sivustoa käytetään, jotta sitä voidaan parantaa.',
    sv: 'Visar steg för steg hur webbplatsen används, så att den kan förbättras.',
  },
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  urls: ['*.mixpanel.com', '*.mxpnl.com'],
  storage: [
    { kind: 'cookie', name: 'mp_*', duration: 'P1Y', purpose: purposes.recogniseAndOrigin },
    { kind: 'local', name: 'mp_*', duration: 'persistent', purpose: purposes.recogniseAndOrigin },
    { kind: 'cookie', name: '__mp_opt_in_out_*', duration: 'P1Y', purpose: purposes.measuringAllowed },
    { kind: 'local', name: '__mp_opt_in_out_*', duration: 'persistent', purpose: purposes.measuringAllowed },
    { kind: 'local', name: '__mpq_*', duration: 'persistent', purpose: purposes.queue },
    {
      kind: 'local',
      name: '__mprec_*',
      duration: 'persistent',
      purpose: {
        en: 'Sees to it that only one tab sends a recording.',
        fi: 'Huolehtii siitä, että vain yksi välilehti lähettää tallenteen.',
        sv: 'Ser till att bara en flik skickar en inspelning.',
      },
    },
    { kind: 'local', name: '__mplss_*', duration: 'persistent', purpose: purposes.storageTest },
    { kind: 'session', name: '__mplss_*', duration: 'session', purpose: purposes.storageTest },
    { kind: 'session', name: 'mp_tab_id_*', duration: 'session', purpose: purposes.tab },
    {
      kind: 'session',
      name: 'mp_gen_new_tab_id_*',
      duration: 'session',
      purpose: {
        en: 'Notices when a tab is duplicated.',
        fi: 'Huomaa, kun välilehti kopioidaan.',
        sv: 'Märker när en flik dupliceras.',
      },
    },
    { kind: 'indexeddb', name: 'mixpanelBrowserDb', duration: 'persistent', purpose: purposes.recording },
    {
      kind: 'indexeddb',
      name: 'mixpanelFlagsDb',
      duration: 'P1D',
      purpose: {
        en: 'Remembers which version of the site you were shown.',
        fi: 'Muistaa, mikä versio sivustosta sinulle näytettiin.',
        sv: 'Minns vilken version av webbplatsen du fick se.',
      },
    },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
