import type { CatalogueId } from '../../types'
import type { Texts } from '../Texts'

const da: Texts<CatalogueId> = {
  amplitude: 'Viser trin for trin, hvordan hjemmesiden bruges, så den kan forbedres.',
  'google-ads': 'Vælger annoncer ud fra, hvad du har set på, og måler, hvad de fører til. Omfatter DoubleClick.',
  'google-analytics':
    'Måler, hvordan hjemmesiden bruges: hvilke sider der åbnes, hvor de besøgende kommer fra, og hvad de gør.',
  'google-maps': 'Viser kort på siden.',
  'google-tag-manager':
    'Indlæser de andre tjenester, som hjemmesiden styrer ét sted. Hver af dem kræver stadig dit samtykke.',
  hotjar: 'Optager, hvordan de besøgende bevæger sig, klikker og scroller, og spørger, hvad de synes.',
  'linkedin-insight':
    'Måler, hvad annoncer på LinkedIn fører til, og viser annoncer dér til besøgende på denne hjemmeside.',
  matomo: 'Måler, hvordan hjemmesiden bruges: hvilke sider der åbnes, hvor de besøgende kommer fra, og hvad de gør.',
  'meta-pixel':
    'Måler, hvad annoncer på Facebook og Instagram fører til, og viser annoncer dér til besøgende på denne hjemmeside.',
  'microsoft-advertising':
    'Måler, hvad annoncer på Bing fører til, og viser annoncer dér til besøgende på denne hjemmeside.',
  'microsoft-clarity': 'Optager, hvordan de besøgende bevæger sig, klikker og scroller, så hjemmesiden kan forbedres.',
  mixpanel: 'Viser trin for trin, hvordan hjemmesiden bruges, så den kan forbedres.',
  plausible: 'Tæller besøg uden at gemme noget på din enhed.',
  posthog: 'Viser trin for trin, hvordan hjemmesiden bruges, optager besøg og spørger, hvad de besøgende synes.',
  segment:
    'Indsamler, hvad de besøgende gør på hjemmesiden, og sender det videre til de tjenester, som hjemmesiden har valgt.',
  tiktok: 'Måler, hvad annoncer på TikTok fører til, og viser annoncer dér til besøgende på denne hjemmeside.',
  vimeo: 'Afspiller videoer på siden og måler, hvordan de ses.',
  youtube: 'Afspiller videoer på siden. YouTube bruger det, du ser, til at vælge videoer og annoncer.',
}

export default da
