import type { CatalogueId } from '../../types'
import type { Texts } from '../Texts'

const nl: Texts<CatalogueId> = {
  amplitude: 'Laat stap voor stap zien hoe de website wordt gebruikt, zodat die kan worden verbeterd.',
  'google-ads': 'Kiest advertenties op basis van wat u hebt bekeken en meet wat ze opleveren. Omvat DoubleClick.',
  'google-analytics':
    'Meet hoe de website wordt gebruikt: welke pagina’s worden geopend, waar bezoekers vandaan komen en wat ze doen.',
  'google-maps': 'Toont kaarten op de pagina.',
  'google-tag-manager':
    'Laadt de andere diensten die de website op één plek beheert. Voor elk daarvan blijft uw toestemming nodig.',
  hotjar: 'Neemt op hoe bezoekers bewegen, klikken en scrollen, en vraagt wat ze vinden.',
  'linkedin-insight':
    'Meet wat advertenties op LinkedIn opleveren en toont daar advertenties aan bezoekers van deze website.',
  matomo:
    'Meet hoe de website wordt gebruikt: welke pagina’s worden geopend, waar bezoekers vandaan komen en wat ze doen.',
  'meta-pixel':
    'Meet wat advertenties op Facebook en Instagram opleveren en toont daar advertenties aan bezoekers van deze website.',
  'microsoft-advertising':
    'Meet wat advertenties op Bing opleveren en toont daar advertenties aan bezoekers van deze website.',
  'microsoft-clarity': 'Neemt op hoe bezoekers bewegen, klikken en scrollen, zodat de website kan worden verbeterd.',
  mixpanel: 'Laat stap voor stap zien hoe de website wordt gebruikt, zodat die kan worden verbeterd.',
  plausible: 'Telt bezoeken zonder iets op uw apparaat op te slaan.',
  posthog: 'Laat stap voor stap zien hoe de website wordt gebruikt, neemt bezoeken op en vraagt wat bezoekers vinden.',
  segment: 'Verzamelt wat bezoekers op de website doen en geeft dat door aan de diensten die de website heeft gekozen.',
  tiktok: 'Meet wat advertenties op TikTok opleveren en toont daar advertenties aan bezoekers van deze website.',
  vimeo: 'Speelt video’s af op de pagina en meet hoe ze worden bekeken.',
  youtube: 'Speelt video’s af op de pagina. YouTube gebruikt wat u bekijkt om video’s en advertenties te kiezen.',
}

export default nl
