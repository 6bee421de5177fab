import type { CatalogueId } from '../../types'
import type { Texts } from '../Texts'

const nb: Texts<CatalogueId> = {
  amplitude: 'Viser steg for steg hvordan nettstedet brukes, slik at det kan bli bedre.',
  'google-ads': 'Velger annonser ut fra hva du har sett på, og måler hva de fører til. Omfatter DoubleClick.',
  'google-analytics':
    'Måler hvordan nettstedet brukes: hvilke sider som åpnes, hvor de besøkende kommer fra, og hva de gjør.',
  'google-maps': 'Viser kart på siden.',
  'google-tag-manager':
    'Laster inn de andre tjenestene som nettstedet styrer på ett sted. Hver av dem krever likevel samtykket ditt.',
  hotjar: 'Tar opp hvordan de besøkende beveger seg, klikker og skroller, og spør hva de synes.',
  'linkedin-insight':
    'Måler hva annonser på LinkedIn fører til, og viser annonser der til besøkende på dette nettstedet.',
  matomo: 'Måler hvordan nettstedet brukes: hvilke sider som åpnes, hvor de besøkende kommer fra, og hva de gjør.',
  'meta-pixel':
    'Måler hva annonser på Facebook og Instagram fører til, og viser annonser der til besøkende på dette nettstedet.',
  'microsoft-advertising':
    'Måler hva annonser på Bing fører til, og viser annonser der til besøkende på dette nettstedet.',
  'microsoft-clarity':
    'Tar opp hvordan de besøkende beveger seg, klikker og skroller, slik at nettstedet kan bli bedre.',
  mixpanel: 'Viser steg for steg hvordan nettstedet brukes, slik at det kan bli bedre.',
  plausible: 'Teller besøk uten å lagre noe på enheten din.',
  posthog: 'Viser steg for steg hvordan nettstedet brukes, tar opp besøk og spør hva de besøkende synes.',
  segment:
    'Samler inn hva de besøkende gjør på nettstedet, og sender det videre til tjenestene som nettstedet har valgt.',
  tiktok: 'Måler hva annonser på TikTok fører til, og viser annonser der til besøkende på dette nettstedet.',
  vimeo: 'Spiller av videoer på siden og måler hvordan de blir sett.',
  youtube: 'Spiller av videoer på siden. YouTube bruker det du ser på, til å velge videoer og annonser.',
}

export default nb
