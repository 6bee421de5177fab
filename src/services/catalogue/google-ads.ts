import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Names and lifetimes: business.safety.google/adscookies as gathered in the Open Cookie Database; IDE is 13 months in
 * the EEA, the UK and Switzerland, 24 elsewhere. Hosts: developers.google.com/tag-platform/security/guides/csp (Ads,
 * Floodlight) and the paths that gtag.js calls on www.google.com, which serves much else and so is never claimed whole.
 * Not covered: the same paths on Google's country domains, which only the tag itself calls.
 */
export default {
  id: 'google-ads',
  category: 'marketing',
  name: 'Google Ads',
  provider: 'Google Ireland Limited',
  description: {
    en: 'Chooses adverts by what you have looked at and measures what they lead to. Includes DoubleClick.',
    fi: 'Valitsee mainoksia sen mukaan, mitä olet katsellut, ja mittaa niiden tuloksia. Sisältää DoubleClickin.',
    sv: 'Väljer annonser utifrån vad du har tittat på och mäter vad de leder till. Omfattar DoubleClick.',
  },
  policyUrl: 'https://policies.google.com/technologies/ads',
  urls: [
    '*.doubleclick.net',
    '*.googleadservices.com',
    '*.googlesyndication.com',
    '*.googletagservices.com',
    '*.2mdn.net',
    '*.adtrafficquality.google',
    'adservice.google.com',
    'www.google.com/pagead/*',
    'www.google.com/ccm/*',
    'www.google.com/rmkt/*',
    'www.google.com/measurement/conversion*',
    'www.google.com/ads/ga-audiences',
    'google.com/pagead/*',
    'google.com/ccm/*',
    'www.googletagmanager.com/gtag/js?id=AW-*',
    'www.googletagmanager.com/gtag/js?id=DC-*',
    'www.googletagmanager.com/gtag/destination?id=AW-*',
    'www.googletagmanager.com/gtag/destination?id=DC-*',
  ],
  storage: [
    { kind: 'cookie', name: '_gcl_*', duration: 'P90D', purpose: purposes.advertClick },
    { kind: 'local', name: '_gcl_*', duration: 'P90D', purpose: purposes.advertClick },
    {
      kind: 'cookie',
      name: '_gac_*',
      duration: 'P90D',
      purpose: {
        en: 'Links visits measured by Google Analytics with clicks on adverts.',
        fi: 'Yhdistää Google Analyticsin mittaamat käynnit mainosten napsautuksiin.',
        sv: 'Kopplar besök som Google Analytics mäter till klick på annonser.',
      },
    },
    {
      kind: 'cookie',
      name: 'FPAU',
      duration: 'P90D',
      purpose: {
        en: 'Measures what adverts lead to; set by the site’s own measuring server.',
        fi: 'Mittaa mainosten tuloksia; sivuston oman mittauspalvelimen asettama.',
        sv: 'Mäter vad annonser leder till; sätts av webbplatsens egen mätserver.',
      },
    },
    {
      kind: 'cookie',
      name: 'FPGCL*',
      duration: 'P90D',
      purpose: {
        en: 'Remembers a click on an advert; set by the site’s own measuring server.',
        fi: 'Muistaa mainoksen napsautuksen; sivuston oman mittauspalvelimen asettama.',
        sv: 'Minns ett klick på en annons; sätts av webbplatsens egen mätserver.',
      },
    },
    {
      kind: 'cookie',
      name: '__gads',
      duration: 'P13M',
      purpose: {
        en: 'Limits how often an advert is shown and counts how often it was seen.',
        fi: 'Rajoittaa mainoksen toistumista ja laskee sen näyttökerrat.',
        sv: 'Begränsar hur ofta en annons visas och räknar visningarna.',
      },
    },
    {
      kind: 'cookie',
      name: '__gpi*',
      duration: 'P13M',
      purpose: {
        en: 'Chooses adverts by what you have looked at on this site.',
        fi: 'Valitsee mainoksia sen mukaan, mitä olet katsellut tällä sivustolla.',
        sv: 'Väljer annonser utifrån vad du har sett på den här webbplatsen.',
      },
    },
    {
      kind: 'cookie',
      name: '__eoi',
      duration: 'P6M',
      purpose: {
        en: 'Protects adverts against abuse.',
        fi: 'Suojaa mainoksia väärinkäytöltä.',
        sv: 'Skyddar annonser mot missbruk.',
      },
    },
    {
      kind: 'cookie',
      name: 'IDE',
      domain: 'doubleclick.net',
      duration: 'P13M',
      purpose: {
        en: 'Recognises your browser on many sites, to choose and measure adverts.',
        fi: 'Tunnistaa selaimesi monilla sivustoilla mainosten valitsemista ja mittaamista varten.',
        sv: 'Känner igen din webbläsare på många webbplatser för att välja och mäta annonser.',
      },
    },
    {
      kind: 'cookie',
      name: 'DSID',
      domain: 'doubleclick.net',
      duration: 'P14D',
      purpose: {
        en: 'Links your devices when you are signed in to Google.',
        fi: 'Yhdistää laitteesi, kun olet kirjautunut Googleen.',
        sv: 'Kopplar ihop dina enheter när du är inloggad hos Google.',
      },
    },
    { kind: 'cookie', name: 'test_cookie', domain: 'doubleclick.net', duration: 'PT15M', purpose: purposes.cookieTest },
    {
      kind: 'cookie',
      name: 'RUL',
      domain: 'doubleclick.net',
      duration: 'P1Y',
      purpose: {
        en: 'Checks whether an advert was shown correctly.',
        fi: 'Tarkistaa, näkyikö mainos oikein.',
        sv: 'Kontrollerar om en annons visades rätt.',
      },
    },
    {
      kind: 'cookie',
      name: 'Conversion',
      domain: 'www.googleadservices.com',
      duration: 'P90D',
      purpose: {
        en: 'Measures what a click on an advert led to.',
        fi: 'Mittaa, mihin mainoksen napsautus johti.',
        sv: 'Mäter vad ett klick på en annons ledde till.',
      },
    },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
