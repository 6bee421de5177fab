import type { CatalogueEntry } from '../CatalogueEntry'
import { purposes } from '../purposes'

/*
 * Names and lifetimes of the embedded player: help.vimeo.com/hc/articles/26080940921361 (July 2024); `sync_active`: what
 * the player is seen to keep. All lie on vimeo.com. Hosts: the player and what it preconnects to. With `?dnt=1` Vimeo sets
 * no new identifier, but is still contacted.
 */
export default {
  id: 'vimeo',
  category: 'marketing',
  name: 'Vimeo',
  provider: 'Vimeo.com, Inc.',
  description: {
    en: 'Plays videos on the page and measures how they are watched.',
    fi: 'Toistaa videoita sivulla ja mittaa niiden katselua.',
    sv: 'Spelar upp videor på sidan och mäter hur de ses.',
  },
  policyUrl: 'https://vimeo.com/privacy',
  urls: ['vimeo.com', '*.vimeo.com', '*.vimeocdn.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'vuid',
      domain: 'vimeo.com',
      duration: 'P2Y',
      purpose: {
        en: 'Recognises your browser, to measure how videos are watched.',
        fi: 'Tunnistaa selaimesi videoiden katselun mittaamista varten.',
        sv: 'Känner igen din webbläsare för att mäta hur videor ses.',
      },
    },
    {
      kind: 'cookie',
      name: 'player',
      domain: 'vimeo.com',
      duration: 'P1Y',
      purpose: {
        en: 'Remembers volume, quality and subtitles.',
        fi: 'Muistaa äänenvoimakkuuden, laadun ja tekstityksen.',
        sv: 'Minns ljudvolym, kvalitet och undertexter.',
      },
    },
    {
      kind: 'cookie',
      name: 'flags',
      domain: 'vimeo.com',
      duration: 'P1Y',
      purpose: {
        en: 'Remembers which features the owner of the video has switched on.',
        fi: 'Muistaa videon omistajan käyttöön ottamat toiminnot.',
        sv: 'Minns vilka funktioner videons ägare har slagit på.',
      },
    },
    { kind: 'cookie', name: 'player_clearance', domain: 'vimeo.com', duration: 'P7D', purpose: purposes.notAProgram },
    { kind: 'cookie', name: '__cf_bm', domain: 'vimeo.com', duration: 'PT30M', purpose: purposes.notAProgram },
    {
      kind: 'cookie',
      name: '_cfuvid',
      domain: 'vimeo.com',
      duration: 'session',
      purpose: {
        en: 'Limits how many requests one browser may send.',
        fi: 'Rajoittaa yhden selaimen pyyntöjen määrää.',
        sv: 'Begränsar hur många anrop en webbläsare får skicka.',
      },
    },
    { kind: 'cookie', name: 'cf_clearance', domain: 'vimeo.com', duration: 'P1Y', purpose: purposes.notAProgram },
    {
      kind: 'local',
      name: 'sync_active',
      domain: 'player.vimeo.com',
      duration: 'persistent',
      purpose: {
        en: 'Keeps the players of several tabs in step.',
        fi: 'Pitää eri välilehtien soittimet samassa tilassa.',
        sv: 'Håller spelarna i flera flikar i takt.',
      },
    },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
