import type { CatalogueEntry } from '../CatalogueEntry'

/*
 * Names and lifetimes: linkedin.com/legal/l/cookie-table, Open Cookie Database; `li_adsId`: Prebid's
 * linkedInAdsId module. Hosts: LinkedIn's help on the Insight Tag, Ghostery TrackerDB. www.linkedin.com is
 * claimed by the path of the cookie exchange alone: sign-in, sharing and links are other services.
 */
export default {
  id: 'linkedin-insight',
  category: 'marketing',
  name: 'LinkedIn Insight Tag',
  provider: 'LinkedIn Ireland Unlimited Company',
  description: {
    en: 'Measures what adverts on LinkedIn lead to and shows adverts there to visitors of this site.',
    fi: 'Mittaa LinkedIn-mainosten tuloksia ja näyttää siellä mainoksia tämän sivuston kävijöille.',
    sv: 'Mäter vad annonser på LinkedIn leder till och visar annonser där för den här webbplatsens besökare.',
  },
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  urls: ['snap.licdn.com', '*.ads.linkedin.com', '*.linkedin.oribi.io', 'www.linkedin.com/px/*'],
  storage: [
    {
      kind: 'cookie',
      name: 'li_fat_id',
      duration: 'P30D',
      purpose: {
        en: 'Recognises a LinkedIn member who has clicked on an advert.',
        fi: 'Tunnistaa LinkedInin jäsenen, joka on napsauttanut mainosta.',
        sv: 'Känner igen en LinkedIn-medlem som har klickat på en annons.',
      },
    },
    {
      kind: 'cookie',
      name: 'li_giant',
      duration: 'P7D',
      purpose: {
        en: 'Recognises a group of LinkedIn members, to measure what adverts lead to.',
        fi: 'Tunnistaa ryhmän LinkedInin jäseniä mainosten tulosten mittaamista varten.',
        sv: 'Känner igen en grupp LinkedIn-medlemmar för att mäta vad annonser leder till.',
      },
    },
    {
      kind: 'cookie',
      name: 'ln_or',
      duration: 'P1D',
      purpose: {
        en: 'Checks whether visits may be measured on this domain.',
        fi: 'Tarkistaa, voiko käyntejä mitata tällä verkkotunnuksella.',
        sv: 'Kontrollerar om besök kan mätas på den här domänen.',
      },
    },
    {
      kind: 'local',
      name: 'li_adsId',
      duration: 'persistent',
      purpose: {
        en: 'Recognises your browser, to measure adverts.',
        fi: 'Tunnistaa selaimesi mainosten mittaamista varten.',
        sv: 'Känner igen din webbläsare för att mäta annonser.',
      },
    },
    {
      kind: 'cookie',
      name: 'bcookie',
      domain: 'linkedin.com',
      duration: 'P1Y',
      purpose: {
        en: 'Recognises your browser at LinkedIn and guards against abuse.',
        fi: 'Tunnistaa selaimesi LinkedInissä ja torjuu väärinkäyttöä.',
        sv: 'Känner igen din webbläsare hos LinkedIn och skyddar mot missbruk.',
      },
    },
    {
      kind: 'cookie',
      name: 'li_sugr',
      domain: 'linkedin.com',
      duration: 'P90D',
      purpose: {
        en: 'Guesses who you are, outside the EEA and Switzerland.',
        fi: 'Arvioi, kuka olet, ETA-alueen ja Sveitsin ulkopuolella.',
        sv: 'Uppskattar vem du är, utanför EES och Schweiz.',
      },
    },
    {
      kind: 'cookie',
      name: 'UserMatchHistory',
      domain: 'linkedin.com',
      duration: 'P30D',
      purpose: {
        en: 'Matches your browser with other advertising networks.',
        fi: 'Yhdistää selaimesi muihin mainosverkostoihin.',
        sv: 'Matchar din webbläsare med andra annonsnätverk.',
      },
    },
    {
      kind: 'cookie',
      name: 'AnalyticsSyncHistory',
      domain: 'linkedin.com',
      duration: 'P30D',
      purpose: {
        en: 'Remembers when your browser was last matched.',
        fi: 'Muistaa, milloin selaimesi viimeksi yhdistettiin.',
        sv: 'Minns när din webbläsare senast matchades.',
      },
    },
    {
      kind: 'cookie',
      name: 'lidc',
      domain: 'linkedin.com',
      duration: 'P1D',
      purpose: {
        en: 'Chooses the data centre that answers.',
        fi: 'Valitsee vastaavan datakeskuksen.',
        sv: 'Väljer vilket datacenter som svarar.',
      },
    },
    {
      kind: 'cookie',
      name: 'li_gc',
      domain: 'linkedin.com',
      duration: 'P6M',
      purpose: {
        en: 'Remembers your choice about cookies at LinkedIn.',
        fi: 'Muistaa evästevalintasi LinkedInissä.',
        sv: 'Minns ditt val om kakor hos LinkedIn.',
      },
    },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
