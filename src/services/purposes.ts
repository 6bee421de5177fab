import type { Texts } from './Texts'

/** What several services keep something for, said once so that it is said alike. */
export const purposes = {
  recognise: {
    en: 'Recognises your browser on later visits.',
    fi: 'Tunnistaa selaimesi myöhemmillä käynneillä.',
    sv: 'Känner igen din webbläsare vid senare besök.',
  },
  recogniseOlder: {
    en: 'Recognises your browser; set by an older version.',
    fi: 'Tunnistaa selaimesi; vanhemman version asettama.',
    sv: 'Känner igen din webbläsare; sätts av en äldre version.',
  },
  recogniseAndVisit: {
    en: 'Recognises your browser and keeps the state of the visit.',
    fi: 'Tunnistaa selaimesi ja säilyttää käynnin tilan.',
    sv: 'Känner igen din webbläsare och sparar besökets status.',
  },
  recogniseAndOrigin: {
    en: 'Recognises your browser and remembers how you came here.',
    fi: 'Tunnistaa selaimesi ja muistaa, mitä kautta tulit.',
    sv: 'Känner igen din webbläsare och minns hur du kom hit.',
  },
  recogniseForAdverts: {
    en: 'Recognises your browser, to choose and measure adverts.',
    fi: 'Tunnistaa selaimesi mainosten valitsemista ja mittaamista varten.',
    sv: 'Känner igen din webbläsare för att välja och mäta annonser.',
  },
  visit: {
    en: 'Keeps the state of the visit.',
    fi: 'Säilyttää käynnin tilan.',
    sv: 'Sparar besökets status.',
  },
  tab: {
    en: 'Tells this tab from others.',
    fi: 'Erottaa tämän välilehden muista.',
    sv: 'Skiljer den här fliken från andra.',
  },
  origin: {
    en: 'Remembers the link or campaign that brought you here.',
    fi: 'Muistaa linkin tai kampanjan, jonka kautta tulit.',
    sv: 'Minns länken eller kampanjen som ledde dig hit.',
  },
  advertClick: {
    en: 'Remembers a click on an advert, to measure what it led to.',
    fi: 'Muistaa mainoksen napsautuksen, jotta sen tulos voidaan mitata.',
    sv: 'Minns ett klick på en annons för att mäta vad det ledde till.',
  },
  queue: {
    en: 'Keeps events until they have been sent.',
    fi: 'Säilyttää tapahtumat lähettämiseen asti.',
    sv: 'Sparar händelser tills de har skickats.',
  },
  recording: {
    en: 'Keeps recordings until they have been sent.',
    fi: 'Säilyttää tallenteet lähettämiseen asti.',
    sv: 'Sparar inspelningar tills de har skickats.',
  },
  rate: {
    en: 'Limits how often data is sent.',
    fi: 'Rajoittaa sitä, kuinka usein tietoja lähetetään.',
    sv: 'Begränsar hur ofta uppgifter skickas.',
  },
  surveys: {
    en: 'Remembers which surveys you have seen.',
    fi: 'Muistaa näkemäsi kyselyt.',
    sv: 'Minns vilka enkäter du har sett.',
  },
  storageTest: {
    en: 'Tests the storage for a moment.',
    fi: 'Testaa tallennustilan hetken ajan.',
    sv: 'Testar lagringen ett ögonblick.',
  },
  cookieTest: {
    en: 'Checks whether the browser accepts cookies.',
    fi: 'Tarkistaa, hyväksyykö selain evästeet.',
    sv: 'Kontrollerar om webbläsaren tar emot kakor.',
  },
  measuringAllowed: {
    en: 'Remembers whether you have allowed measuring.',
    fi: 'Muistaa, oletko sallinut mittauksen.',
    sv: 'Minns om du har tillåtit mätning.',
  },
  notAProgram: {
    en: 'Tells people from programs.',
    fi: 'Erottaa ihmiset ohjelmista.',
    sv: 'Skiljer människor från program.',
  },
} satisfies Record<string, Texts>
