import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Names: learn.microsoft.com/clarity/setup-and-installation/cookie-list and clarity-js 0.8 run in Chromium, which also
 * gives kinds and lifetimes of the first three; of the others: Open Cookie Database. Hosts: the snippet and what it calls;
 * the exchange with c.bing.com is declared by microsoft-advertising.
 */
export default {
  id: 'microsoft-clarity',
  category: 'statistics',
  name: 'Microsoft Clarity',
  provider: 'Microsoft Ireland Operations Limited',
  description: {
    en: 'Records how visitors move, click and scroll, so that the site can be improved.',
    fi: 'Tallentaa, miten kävijät liikkuvat, napsauttavat ja vierittävät, jotta sivustoa voidaan parantaa.',
    sv: 'Spelar in hur besökare rör sig, klickar och skrollar, så att webbplatsen kan förbättras.',
  },
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  urls: ['*.clarity.ms'],
  storage: [
    { kind: 'cookie', name: '_clck', duration: 'P1Y', purpose: purposes.recognise },
    {
      kind: 'cookie',
      name: '_clsk',
      duration: 'P1D',
      purpose: {
        en: 'Joins the pages of one visit into one recording.',
        fi: 'Yhdistää yhden käynnin sivut yhdeksi tallenteeksi.',
        sv: 'Sammanfogar ett besöks sidor till en inspelning.',
      },
    },
    { kind: 'session', name: '_cltk', duration: 'session', purpose: purposes.tab },
    {
      kind: 'cookie',
      name: 'CLID',
      domain: 'www.clarity.ms',
      duration: 'P1Y',
      purpose: {
        en: 'Remembers when Clarity first saw your browser on any site.',
        fi: 'Muistaa, milloin Clarity näki selaimesi ensimmäisen kerran jollakin sivustolla.',
        sv: 'Minns när Clarity först såg din webbläsare på någon webbplats.',
      },
    },
    {
      kind: 'cookie',
      name: 'MUID',
      domain: 'clarity.ms',
      duration: 'P390D',
      purpose: {
        en: 'Recognises your browser on Microsoft’s sites.',
        fi: 'Tunnistaa selaimesi Microsoftin sivustoilla.',
        sv: 'Känner igen din webbläsare på Microsofts webbplatser.',
      },
    },
    {
      kind: 'cookie',
      name: 'MR',
      domain: 'c.clarity.ms',
      duration: 'P7D',
      purpose: {
        en: 'Remembers whether MUID has to be renewed.',
        fi: 'Muistaa, pitääkö MUID uusia.',
        sv: 'Minns om MUID behöver förnyas.',
      },
    },
    {
      kind: 'cookie',
      name: 'SM',
      domain: 'c.clarity.ms',
      duration: 'session',
      purpose: {
        en: 'Helps to exchange MUID between Microsoft’s domains.',
        fi: 'Auttaa siirtämään MUID-tunnisteen Microsoftin verkkotunnusten välillä.',
        sv: 'Hjälper till att utbyta MUID mellan Microsofts domäner.',
      },
    },
    {
      kind: 'cookie',
      name: 'ANONCHK',
      domain: 'c.clarity.ms',
      duration: 'PT10M',
      purpose: {
        en: 'Says that MUID is not passed on for adverts.',
        fi: 'Kertoo, ettei MUID-tunnistetta anneta mainontaan.',
        sv: 'Anger att MUID inte lämnas vidare för annonser.',
      },
    },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
