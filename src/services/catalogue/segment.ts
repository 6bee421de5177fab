import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Names, kinds, lifetimes and hosts: @segment/analytics-next 1.84 run in Chromium; the host of its European region:
 * segment.com/docs/guides/regional-segment. js-cookie writes the colon of `s:context.referrer` as `%3A`. The probe
 * `__tld__` is left out: other libraries use that name as well.
 */
export default {
  id: 'segment',
  category: 'statistics',
  name: 'Segment',
  provider: 'Twilio Inc.',
  description: {
    en: 'Gathers what visitors do on the site and passes it on to the services that the site has chosen.',
    fi: 'Kerää tietoa siitä, mitä kävijät tekevät sivustolla, ja välittää sen sivuston valitsemille palveluille.',
    sv: 'Samlar in vad besökare gör på webbplatsen och skickar det vidare till de tjänster som webbplatsen har valt.',
  },
  policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
  urls: ['cdn.segment.com', '*.segment.io', '*.segmentapis.com'],
  storage: [
    { kind: 'cookie', name: 'ajs_anonymous_id', duration: 'P1Y', purpose: purposes.recognise },
    {
      kind: 'cookie',
      name: 'ajs_user_id',
      duration: 'P1Y',
      purpose: {
        en: 'Remembers who you are once the site has told Segment.',
        fi: 'Muistaa, kuka olet, kun sivusto on kertonut sen Segmentille.',
        sv: 'Minns vem du är när webbplatsen har berättat det för Segment.',
      },
    },
    {
      kind: 'cookie',
      name: 'ajs_group_id',
      duration: 'P1Y',
      purpose: {
        en: 'Remembers which group you belong to, such as your company.',
        fi: 'Muistaa ryhmän, johon kuulut, esimerkiksi yrityksesi.',
        sv: 'Minns vilken grupp du tillhör, till exempel ditt företag.',
      },
    },
    {
      kind: 'cookie',
      name: 's%3Acontext.referrer',
      duration: 'P1Y',
      purpose: {
        en: 'Remembers the advert that brought you here.',
        fi: 'Muistaa mainoksen, jonka kautta tulit.',
        sv: 'Minns annonsen som ledde dig hit.',
      },
    },
    {
      kind: 'local',
      name: 'ajs_*',
      duration: 'persistent',
      purpose: {
        en: 'Keeps copies of the identifiers above and what the site has told Segment about you.',
        fi: 'Säilyttää kopiot edellä mainituista tunnisteista ja tiedot, jotka sivusto on kertonut sinusta.',
        sv: 'Sparar kopior av identifierarna ovan och det som webbplatsen har berättat om dig.',
      },
    },
    { kind: 'local', name: 'persisted-queue:v1:*', duration: 'persistent', purpose: purposes.queue },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
