import type { CatalogueId } from '../../types'
import type { Texts } from '../Texts'

const it: Texts<CatalogueId> = {
  amplitude: 'Mostra passo dopo passo come viene usato il sito, per poterlo migliorare.',
  'google-ads': 'Sceglie gli annunci in base a ciò che hai visto e ne misura i risultati. Comprende DoubleClick.',
  'google-analytics':
    'Misura come viene usato il sito: quali pagine vengono aperte, da dove arrivano i visitatori e che cosa fanno.',
  'google-maps': 'Mostra mappe nella pagina.',
  'google-tag-manager':
    'Carica gli altri servizi che il sito gestisce in un unico punto. Per ciascuno serve comunque il tuo consenso.',
  hotjar: 'Registra come i visitatori si muovono, fanno clic e scorrono le pagine, e chiede la loro opinione.',
  'linkedin-insight': 'Misura i risultati degli annunci su LinkedIn e vi mostra annunci ai visitatori di questo sito.',
  matomo:
    'Misura come viene usato il sito: quali pagine vengono aperte, da dove arrivano i visitatori e che cosa fanno.',
  'meta-pixel':
    'Misura i risultati degli annunci su Facebook e Instagram e vi mostra annunci ai visitatori di questo sito.',
  'microsoft-advertising': 'Misura i risultati degli annunci su Bing e vi mostra annunci ai visitatori di questo sito.',
  'microsoft-clarity':
    'Registra come i visitatori si muovono, fanno clic e scorrono le pagine, per poter migliorare il sito.',
  mixpanel: 'Mostra passo dopo passo come viene usato il sito, per poterlo migliorare.',
  plausible: 'Conta le visite senza memorizzare nulla sul tuo dispositivo.',
  posthog:
    'Mostra passo dopo passo come viene usato il sito, registra le visite e chiede ai visitatori la loro opinione.',
  segment: 'Raccoglie ciò che i visitatori fanno sul sito e lo trasmette ai servizi che il sito ha scelto.',
  tiktok: 'Misura i risultati degli annunci su TikTok e vi mostra annunci ai visitatori di questo sito.',
  vimeo: 'Riproduce video nella pagina e misura come vengono guardati.',
  youtube: 'Riproduce video nella pagina. YouTube usa ciò che guardi per scegliere video e annunci.',
}

export default it
