import type { CatalogueId } from '../../types'
import type { Texts } from '../Texts'

const fr: Texts<CatalogueId> = {
  amplitude: 'Montre étape par étape comment le site est utilisé, afin de l’améliorer.',
  'google-ads':
    'Choisit des publicités d’après ce que vous avez consulté et mesure leurs effets. Comprend DoubleClick.',
  'google-analytics':
    'Mesure l’utilisation du site : les pages ouvertes, la provenance des visiteurs et ce qu’ils font.',
  'google-maps': 'Affiche des cartes sur la page.',
  'google-tag-manager':
    'Charge les autres services que le site gère au même endroit. Chacun nécessite tout de même votre consentement.',
  hotjar: 'Enregistre la façon dont les visiteurs se déplacent, cliquent et font défiler, et demande leur avis.',
  'linkedin-insight':
    'Mesure les effets des publicités sur LinkedIn et y affiche des publicités aux visiteurs de ce site.',
  matomo: 'Mesure l’utilisation du site : les pages ouvertes, la provenance des visiteurs et ce qu’ils font.',
  'meta-pixel':
    'Mesure les effets des publicités sur Facebook et Instagram et y affiche des publicités aux visiteurs de ce site.',
  'microsoft-advertising':
    'Mesure les effets des publicités sur Bing et y affiche des publicités aux visiteurs de ce site.',
  'microsoft-clarity':
    'Enregistre la façon dont les visiteurs se déplacent, cliquent et font défiler, afin d’améliorer le site.',
  mixpanel: 'Montre étape par étape comment le site est utilisé, afin de l’améliorer.',
  plausible: 'Compte les visites sans rien stocker sur votre appareil.',
  posthog:
    'Montre étape par étape comment le site est utilisé, enregistre les visites et demande leur avis aux visiteurs.',
  segment: 'Recueille ce que les visiteurs font sur le site et le transmet aux services que le site a choisis.',
  tiktok: 'Mesure les effets des publicités sur TikTok et y affiche des publicités aux visiteurs de ce site.',
  vimeo: 'Lit des vidéos sur la page et mesure la façon dont elles sont regardées.',
  youtube:
    'Lit des vidéos sur la page. YouTube utilise ce que vous regardez pour choisir des vidéos et des publicités.',
}

export default fr
