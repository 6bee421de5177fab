import type { DescriptionId } from '../DescriptionId'
import type { Texts } from '../Texts'

const fr: Texts<DescriptionId> = {
  measures: 'Mesure l’utilisation du site : les pages ouvertes, la provenance des visiteurs et ce qu’ils font.',
  countsWithoutStoring: 'Compte les visites sans rien stocker sur votre appareil.',
  stepByStep: 'Montre étape par étape comment le site est utilisé, afin de l’améliorer.',
  stepsRecordsAndAsks:
    'Montre étape par étape comment le site est utilisé, enregistre les visites et demande leur avis aux visiteurs.',
  records: 'Enregistre la façon dont les visiteurs se déplacent, cliquent et font défiler, afin d’améliorer le site.',
  recordsAndAsks:
    'Enregistre la façon dont les visiteurs se déplacent, cliquent et font défiler, et demande leur avis.',
  tests: 'Présente aux visiteurs différentes versions d’une page et mesure laquelle est la plus efficace.',
  surveysOnly: 'Demande leur avis aux visiteurs.',
  errors: 'Signale les erreurs et les pages lentes aux responsables du site.',
  audience: 'Mesure combien de personnes un site touche, pour ceux qui vendent et achètent des publicités.',
  attribution: 'Mémorise votre chemin jusqu’à la boutique, pour savoir quelles campagnes mènent à des commandes.',
  tagManager:
    'Charge les autres services que le site gère au même endroit. Chacun nécessite tout de même votre consentement.',
  passesOn: 'Recueille ce que les visiteurs font sur le site et le transmet aux services que le site a choisis.',
  googleAdverts:
    'Choisit des publicités d’après ce que vous avez consulté et mesure leurs effets. Comprend DoubleClick.',
  metaAdverts:
    'Mesure les effets des publicités sur Facebook et Instagram et y affiche des publicités aux visiteurs de ce site.',
  linkedInAdverts:
    'Mesure les effets des publicités sur LinkedIn et y affiche des publicités aux visiteurs de ce site.',
  tikTokAdverts: 'Mesure les effets des publicités sur TikTok et y affiche des publicités aux visiteurs de ce site.',
  bingAdverts: 'Mesure les effets des publicités sur Bing et y affiche des publicités aux visiteurs de ce site.',
  advertsThere: 'Mesure les effets des publicités sur ce réseau et y affiche des publicités aux visiteurs de ce site.',
  adverts: 'Choisit des publicités d’après ce que vous consultez sur de nombreux sites et mesure leurs effets.',
  auction: 'Vend des espaces publicitaires aux enchères et reconnaît pour cela votre navigateur sur de nombreux sites.',
  linksToOthers: 'Affiche des liens vers des publicités et des articles ailleurs et mesure leurs effets.',
  affiliate: 'Mémorise le partenaire qui vous a dirigé ici, afin qu’il soit rémunéré si vous achetez.',
  companies: 'Détermine de quelles entreprises viennent les visiteurs et ce qu’ils consultent.',
  newsletters: 'Relie ce que vous faites sur le site aux lettres d’information et aux messages que vous recevez.',
  popups: 'Affiche des offres et des formulaires d’inscription sur la page et mesure leur efficacité.',
  personalises: 'Choisit des contenus et des produits d’après ce que vous avez consulté.',
  chat: 'Vous permet de discuter en ligne avec les responsables du site.',
  chatMeasured: 'Affiche des discussions et des offres selon ce que vous faites sur le site et mesure vos réactions.',
  searchAndProducts: 'Vous aide à chercher sur le site, propose des produits et mesure ce qui est recherché.',
  maps: 'Affiche des cartes sur la page.',
  fonts: 'Charge des polices et des icônes depuis le fournisseur, qui apprend votre adresse IP.',
  videos: 'Lit des vidéos sur la page.',
  videosMeasured: 'Lit des vidéos sur la page et mesure la façon dont elles sont regardées.',
  youTubeVideos:
    'Lit des vidéos sur la page. YouTube utilise ce que vous regardez pour choisir des vidéos et des publicités.',
  audio: 'Lit de la musique et des contenus parlés sur la page.',
  embeds: 'Affiche des publications d’un réseau sur la page. Le réseau apprend votre passage ici.',
  share: 'Affiche des boutons de partage de la page et mesure leur utilisation.',
  comments: 'Affiche des commentaires, vous permet d’en écrire et choisit des publicités d’après vos lectures.',
  reviews: 'Affiche ce que les clients pensent des produits et de la boutique.',
  forms: 'Affiche sur la page un formulaire, une enquête ou un calendrier du fournisseur.',
  push: 'Envoie des notifications à votre navigateur si vous l’autorisez.',
  readsAloud: 'Lit la page à voix haute.',
  signIn: 'Vous permet de vous connecter avec un compte que vous avez chez le fournisseur.',
  instalments: 'Montre, de façon adaptée à vous, comment payer plus tard ou en plusieurs fois.',
  payments: 'Reçoit les paiements et les protège contre la fraude.',
  paymentReason:
    'Sans lui, vous ne pourriez pas payer ici et votre paiement ne pourrait pas être protégé contre la fraude.',
  captcha: 'Distingue les personnes des programmes pour protéger les formulaires contre les abus.',
  captchaReason:
    'Sans lui, le formulaire que vous envoyez ne pourrait pas être protégé contre les abus des programmes.',
}

export default fr
