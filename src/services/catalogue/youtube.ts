import type { CatalogueEntry } from '../CatalogueEntry'

/*
 * Names and lifetimes: policies.google.com/technologies/cookies, Open Cookie Database; of `yt-remote-…`: the player's own
 * code. All lie on YouTube's domains; in privacy-enhanced mode (youtube-nocookie.com) the entries of web storage remain.
 * Hosts: embed addresses and where the player gets pictures and video from. No host of google.com is claimed.
 */
export default {
  id: 'youtube',
  category: 'marketing',
  name: 'YouTube',
  provider: 'Google Ireland Limited',
  description: {
    en: 'Plays videos on the page. YouTube uses what you watch to choose videos and adverts.',
    fi: 'Toistaa videoita sivulla. YouTube valitsee videoita ja mainoksia katselusi perusteella.',
    sv: 'Spelar upp videor på sidan. YouTube använder det du ser för att välja videor och annonser.',
  },
  policyUrl: 'https://policies.google.com/privacy',
  urls: [
    'youtube.com',
    '*.youtube.com',
    'youtube-nocookie.com',
    '*.youtube-nocookie.com',
    'youtu.be',
    '*.ytimg.com',
    '*.googlevideo.com',
    'yt3.ggpht.com',
    'youtubei.googleapis.com',
  ],
  storage: [
    {
      kind: 'cookie',
      name: 'YSC',
      domain: 'youtube.com',
      duration: 'session',
      purpose: {
        en: 'Counts the videos seen in one visit and guards against abuse.',
        fi: 'Laskee käynnin aikana katsotut videot ja torjuu väärinkäyttöä.',
        sv: 'Räknar videor som ses under ett besök och skyddar mot missbruk.',
      },
    },
    {
      kind: 'cookie',
      name: 'VISITOR_INFO1_LIVE',
      domain: 'youtube.com',
      duration: 'P180D',
      purpose: {
        en: 'Recognises your browser, estimates its bandwidth and chooses videos.',
        fi: 'Tunnistaa selaimesi, arvioi yhteyden nopeuden ja valitsee videoita.',
        sv: 'Känner igen din webbläsare, uppskattar bandbredden och väljer videor.',
      },
    },
    {
      kind: 'cookie',
      name: 'VISITOR_PRIVACY_METADATA',
      domain: 'youtube.com',
      duration: 'P180D',
      purpose: {
        en: 'Remembers your choice about cookies at YouTube.',
        fi: 'Muistaa evästevalintasi YouTubessa.',
        sv: 'Minns ditt val om kakor hos YouTube.',
      },
    },
    {
      kind: 'cookie',
      name: '__Secure-ROLLOUT_TOKEN',
      domain: 'youtube.com',
      duration: 'P180D',
      purpose: {
        en: 'Chooses which new features you see.',
        fi: 'Valitsee, mitkä uudet toiminnot näet.',
        sv: 'Väljer vilka nya funktioner du ser.',
      },
    },
    {
      kind: 'cookie',
      name: 'PREF',
      domain: 'youtube.com',
      duration: 'P8M',
      purpose: {
        en: 'Remembers how you like to watch videos.',
        fi: 'Muistaa, miten katsot videoita mieluiten.',
        sv: 'Minns hur du helst ser på videor.',
      },
    },
    {
      kind: 'local',
      name: 'yt-remote-device-id',
      domain: 'youtube.com',
      duration: 'P1Y',
      purpose: {
        en: 'Recognises your device, to play videos on other screens.',
        fi: 'Tunnistaa laitteesi, jotta videoita voi toistaa muilla näytöillä.',
        sv: 'Känner igen din enhet för att kunna spela upp videor på andra skärmar.',
      },
    },
    {
      kind: 'local',
      name: 'yt-remote-*',
      domain: 'youtube.com',
      duration: 'P1D',
      purpose: {
        en: 'Remembers the screens that videos are played on.',
        fi: 'Muistaa näytöt, joilla videoita toistetaan.',
        sv: 'Minns skärmarna som videor spelas upp på.',
      },
    },
    {
      kind: 'local',
      name: 'ytidb::*',
      domain: 'youtube.com',
      duration: 'persistent',
      purpose: {
        en: 'Remembers which storage the player can use.',
        fi: 'Muistaa, mitä tallennustilaa soitin voi käyttää.',
        sv: 'Minns vilken lagring spelaren kan använda.',
      },
    },
    {
      kind: 'local',
      name: 'yt.innertube::*',
      domain: 'youtube.com',
      duration: 'persistent',
      purpose: {
        en: 'Keeps what the player has to report until it has been sent.',
        fi: 'Säilyttää soittimen ilmoitukset lähettämiseen asti.',
        sv: 'Sparar det spelaren ska rapportera tills det har skickats.',
      },
    },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
