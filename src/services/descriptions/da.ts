import type { DescriptionId } from '../DescriptionId'
import type { Texts } from '../Texts'

const da: Texts<DescriptionId> = {
  measures: 'Måler, hvordan hjemmesiden bruges: hvilke sider der åbnes, hvor de besøgende kommer fra, og hvad de gør.',
  countsWithoutStoring: 'Tæller besøg uden at gemme noget på din enhed.',
  stepByStep: 'Viser trin for trin, hvordan hjemmesiden bruges, så den kan forbedres.',
  stepsRecordsAndAsks:
    'Viser trin for trin, hvordan hjemmesiden bruges, optager besøg og spørger, hvad de besøgende synes.',
  records: 'Optager, hvordan de besøgende bevæger sig, klikker og scroller, så hjemmesiden kan forbedres.',
  recordsAndAsks: 'Optager, hvordan de besøgende bevæger sig, klikker og scroller, og spørger, hvad de synes.',
  tests: 'Viser de besøgende forskellige versioner af en side og måler, hvilken der virker bedst.',
  surveysOnly: 'Spørger de besøgende, hvad de synes.',
  errors: 'Melder fejl og langsomme sider til dem, der driver hjemmesiden.',
  audience: 'Måler, hvor mange en hjemmeside når, for dem, der sælger og køber annoncer.',
  attribution: 'Husker, hvordan du kom til butikken, for at vise, hvilke kampagner der fører til ordrer.',
  tagManager: 'Indlæser de andre tjenester, som hjemmesiden styrer ét sted. Hver af dem kræver stadig dit samtykke.',
  passesOn:
    'Indsamler, hvad de besøgende gør på hjemmesiden, og sender det videre til de tjenester, som hjemmesiden har valgt.',
  googleAdverts: 'Vælger annoncer ud fra, hvad du har set på, og måler, hvad de fører til. Omfatter DoubleClick.',
  metaAdverts:
    'Måler, hvad annoncer på Facebook og Instagram fører til, og viser annoncer dér til besøgende på denne hjemmeside.',
  linkedInAdverts:
    'Måler, hvad annoncer på LinkedIn fører til, og viser annoncer dér til besøgende på denne hjemmeside.',
  tikTokAdverts: 'Måler, hvad annoncer på TikTok fører til, og viser annoncer dér til besøgende på denne hjemmeside.',
  bingAdverts: 'Måler, hvad annoncer på Bing fører til, og viser annoncer dér til besøgende på denne hjemmeside.',
  advertsThere:
    'Måler, hvad annoncer i det netværk fører til, og viser annoncer dér til besøgende på denne hjemmeside.',
  adverts: 'Vælger annoncer ud fra, hvad du ser på på mange hjemmesider, og måler, hvad de fører til.',
  auction: 'Sælger annonceplads på auktion og genkender derfor din browser på mange hjemmesider.',
  linksToOthers: 'Viser links til annoncer og artikler andre steder og måler, hvad de fører til.',
  affiliate: 'Husker, hvilken partner der sendte dig hertil, så partneren får betaling, når du køber.',
  companies: 'Finder ud af, hvilke virksomheder de besøgende kommer fra, og hvad de ser på.',
  newsletters: 'Knytter det, du gør på hjemmesiden, til nyhedsbreve og beskeder, som du får.',
  popups: 'Viser tilbud og tilmeldingsformularer oven på siden og måler, hvordan de virker.',
  personalises: 'Vælger indhold og produkter ud fra, hvad du har set på.',
  chat: 'Lader dig chatte med dem, der driver hjemmesiden.',
  chatMeasured: 'Viser chats og tilbud ud fra, hvad du gør på hjemmesiden, og måler, hvordan du reagerer.',
  searchAndProducts: 'Hjælper dig med at søge på hjemmesiden, foreslår produkter og måler, hvad der søges efter.',
  maps: 'Viser kort på siden.',
  fonts: 'Henter skrifttyper og ikoner hos udbyderen, som får din IP-adresse at vide.',
  videos: 'Afspiller videoer på siden.',
  videosMeasured: 'Afspiller videoer på siden og måler, hvordan de ses.',
  youTubeVideos: 'Afspiller videoer på siden. YouTube bruger det, du ser, til at vælge videoer og annoncer.',
  audio: 'Afspiller musik og tale på siden.',
  embeds: 'Viser opslag fra et netværk på siden. Netværket får at vide, at du har været her.',
  share: 'Viser knapper til at dele siden og måler, hvordan de bruges.',
  comments: 'Viser kommentarer, lader dig skrive dem og vælger annoncer ud fra, hvad du læser.',
  reviews: 'Viser, hvad kunder synes om produkter og om butikken.',
  forms: 'Viser en formular, et spørgeskema eller en kalender fra udbyderen på siden.',
  push: 'Sender notifikationer til din browser, hvis du tillader det.',
  readsAloud: 'Læser siden højt.',
  signIn: 'Lader dig logge ind med en konto, som du har hos udbyderen.',
  instalments: 'Viser, hvordan du kan betale senere eller i rater, tilpasset dig.',
  payments: 'Modtager betalinger og beskytter dem mod svindel.',
  paymentReason: 'Uden den kan du ikke betale her, og din betaling kan ikke beskyttes mod svindel.',
  captcha: 'Skelner mennesker fra programmer for at beskytte formularer mod misbrug.',
  captchaReason: 'Uden den kan formularen, som du sender, ikke beskyttes mod misbrug fra programmer.',
}

export default da
