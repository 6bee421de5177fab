import type { DescriptionId } from '../DescriptionId'
import type { Texts } from '../Texts'

const nl: Texts<DescriptionId> = {
  measures:
    'Meet hoe de website wordt gebruikt: welke pagina’s worden geopend, waar bezoekers vandaan komen en wat ze doen.',
  countsWithoutStoring: 'Telt bezoeken zonder iets op uw apparaat op te slaan.',
  stepByStep: 'Laat stap voor stap zien hoe de website wordt gebruikt, zodat die kan worden verbeterd.',
  stepsRecordsAndAsks:
    'Laat stap voor stap zien hoe de website wordt gebruikt, neemt bezoeken op en vraagt wat bezoekers vinden.',
  records: 'Neemt op hoe bezoekers bewegen, klikken en scrollen, zodat de website kan worden verbeterd.',
  recordsAndAsks: 'Neemt op hoe bezoekers bewegen, klikken en scrollen, en vraagt wat ze vinden.',
  tests: 'Toont bezoekers verschillende versies van een pagina en meet welke beter werkt.',
  surveysOnly: 'Vraagt bezoekers wat ze vinden.',
  errors: 'Meldt fouten en trage pagina’s aan de beheerders van de website.',
  audience: 'Meet hoeveel mensen een website bereikt, voor wie advertenties verkoopt en koopt.',
  attribution: 'Onthoudt hoe u in de winkel kwam, om te laten zien welke campagnes bestellingen opleveren.',
  tagManager:
    'Laadt de andere diensten die de website op één plek beheert. Voor elk daarvan blijft uw toestemming nodig.',
  passesOn:
    'Verzamelt wat bezoekers op de website doen en geeft dat door aan de diensten die de website heeft gekozen.',
  googleAdverts: 'Kiest advertenties op basis van wat u hebt bekeken en meet wat ze opleveren. Omvat DoubleClick.',
  metaAdverts:
    'Meet wat advertenties op Facebook en Instagram opleveren en toont daar advertenties aan bezoekers van deze website.',
  linkedInAdverts:
    'Meet wat advertenties op LinkedIn opleveren en toont daar advertenties aan bezoekers van deze website.',
  tikTokAdverts: 'Meet wat advertenties op TikTok opleveren en toont daar advertenties aan bezoekers van deze website.',
  bingAdverts: 'Meet wat advertenties op Bing opleveren en toont daar advertenties aan bezoekers van deze website.',
  advertsThere:
    'Meet wat advertenties in dat netwerk opleveren en toont daar advertenties aan bezoekers van deze website.',
  adverts: 'Kiest advertenties op basis van wat u op veel websites bekijkt en meet wat ze opleveren.',
  auction: 'Veilt advertentieruimte en herkent daarvoor uw browser op veel websites.',
  linksToOthers: 'Toont links naar advertenties en artikelen elders en meet wat ze opleveren.',
  affiliate: 'Onthoudt welke partner u hierheen stuurde, zodat die wordt betaald als u koopt.',
  companies: 'Zoekt uit van welke bedrijven bezoekers komen en wat ze bekijken.',
  newsletters: 'Koppelt wat u op de website doet aan nieuwsbrieven en berichten die u ontvangt.',
  popups: 'Toont aanbiedingen en aanmeldformulieren over de pagina en meet hoe ze werken.',
  personalises: 'Kiest inhoud en producten op basis van wat u hebt bekeken.',
  chat: 'Laat u chatten met de beheerders van de website.',
  chatMeasured: 'Toont chats en aanbiedingen op basis van wat u op de website doet en meet hoe u reageert.',
  searchAndProducts: 'Helpt u zoeken op de website, stelt producten voor en meet waarnaar wordt gezocht.',
  maps: 'Toont kaarten op de pagina.',
  fonts: 'Laadt lettertypen en pictogrammen van de aanbieder, die uw IP-adres te weten komt.',
  videos: 'Speelt video’s af op de pagina.',
  videosMeasured: 'Speelt video’s af op de pagina en meet hoe ze worden bekeken.',
  youTubeVideos: 'Speelt video’s af op de pagina. YouTube gebruikt wat u bekijkt om video’s en advertenties te kiezen.',
  audio: 'Speelt muziek en spraak af op de pagina.',
  embeds: 'Toont berichten van een netwerk op de pagina. Het netwerk komt te weten dat u hier was.',
  share: 'Toont knoppen om de pagina te delen en meet hoe ze worden gebruikt.',
  comments: 'Toont reacties, laat u ze schrijven en kiest advertenties op basis van wat u leest.',
  reviews: 'Toont wat klanten van producten en van de winkel vinden.',
  forms: 'Toont een formulier, enquête of agenda van de aanbieder op de pagina.',
  push: 'Stuurt meldingen naar uw browser als u dat toestaat.',
  readsAloud: 'Leest de pagina voor.',
  signIn: 'Laat u inloggen met een account dat u bij de aanbieder hebt.',
  instalments: 'Toont, op u afgestemd, hoe u later of in termijnen kunt betalen.',
  payments: 'Ontvangt betalingen en beschermt ze tegen fraude.',
  paymentReason: 'Zonder deze dienst kunt u hier niet betalen en kan uw betaling niet tegen fraude worden beschermd.',
  captcha: 'Onderscheidt mensen van programma’s om formulieren tegen misbruik te beschermen.',
  captchaReason:
    'Zonder deze dienst kan het formulier dat u verstuurt niet tegen misbruik door programma’s worden beschermd.',
}

export default nl
