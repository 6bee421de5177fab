import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Names, kinds, lifetimes and hosts: posthog-js 1.449 run in Chromium and, for surveys, tours, chat and replay, read.
 * The main name is `ph_<project key>_posthog`, beside others that begin with the key; keys begin with `phc_`. `ph_*` would
 * cover older keys and names given by the site, too, but is short enough to take what is not PostHog's: left out.
 */
export default {
  id: 'posthog',
  category: 'statistics',
  name: 'PostHog',
  provider: 'PostHog, Inc.',
  description: {
    en: 'Shows how visitors use the site step by step, records visits and asks what visitors think.',
    fi: 'Näyttää vaihe vaiheelta, miten sivustoa käytetään, tallentaa käyntejä ja kysyy mielipiteitä.',
    sv: 'Visar steg för steg hur webbplatsen används, spelar in besök och frågar vad besökarna tycker.',
  },
  policyUrl: 'https://posthog.com/privacy',
  urls: ['*.posthog.com'],
  storage: [
    { kind: 'cookie', name: 'ph_phc_*', duration: 'P1Y', purpose: purposes.recogniseAndVisit },
    { kind: 'local', name: 'ph_phc_*', duration: 'persistent', purpose: purposes.recogniseAndOrigin },
    { kind: 'session', name: 'ph_phc_*', duration: 'session', purpose: purposes.tab },
    { kind: 'cookie', name: '__ph_opt_in_out_*', duration: 'P1Y', purpose: purposes.measuringAllowed },
    { kind: 'local', name: '__ph_opt_in_out_*', duration: 'persistent', purpose: purposes.measuringAllowed },
    {
      kind: 'cookie',
      name: 'dmn_chk_*',
      duration: 'PT3S',
      purpose: {
        en: 'Finds out the site’s domain.',
        fi: 'Selvittää sivuston verkkotunnuksen.',
        sv: 'Tar reda på webbplatsens domän.',
      },
    },
    { kind: 'local', name: 'seenSurvey_*', duration: 'persistent', purpose: purposes.surveys },
    {
      kind: 'local',
      name: 'inProgressSurvey_*',
      duration: 'persistent',
      purpose: {
        en: 'Keeps the answers of a survey that is not finished.',
        fi: 'Säilyttää keskeneräisen kyselyn vastaukset.',
        sv: 'Sparar svaren i en enkät som inte är klar.',
      },
    },
    {
      kind: 'local',
      name: 'lastSeenSurveyDate',
      duration: 'persistent',
      purpose: {
        en: 'Remembers when you last saw a survey.',
        fi: 'Muistaa, milloin näit viimeksi kyselyn.',
        sv: 'Minns när du senast såg en enkät.',
      },
    },
    {
      kind: 'local',
      name: 'ph_product_tour_*',
      duration: 'persistent',
      purpose: {
        en: 'Remembers which guided tours you have seen.',
        fi: 'Muistaa näkemäsi opastukset.',
        sv: 'Minns vilka guidade visningar du har sett.',
      },
    },
    {
      kind: 'local',
      name: 'ph_conv_*',
      duration: 'persistent',
      purpose: {
        en: 'Lets you go on with a chat.',
        fi: 'Antaa jatkaa keskustelua myöhemmin.',
        sv: 'Låter dig fortsätta en chatt.',
      },
    },
    {
      kind: 'local',
      name: 'ph_last_seen_tour_date_*',
      duration: 'persistent',
      purpose: {
        en: 'Remembers when you last saw a guided tour.',
        fi: 'Muistaa, milloin näit viimeksi opastuksen.',
        sv: 'Minns när du senast såg en guidad visning.',
      },
    },
    {
      kind: 'session',
      name: 'ph_active_product_tour',
      duration: 'session',
      purpose: {
        en: 'Goes on with a guided tour on the next page.',
        fi: 'Jatkaa opastusta seuraavalla sivulla.',
        sv: 'Fortsätter en guidad visning på nästa sida.',
      },
    },
    { kind: 'session', name: 'ph_replay_pending_buffer_*', duration: 'session', purpose: purposes.recording },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
