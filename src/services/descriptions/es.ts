import type { CatalogueId } from '../../types'
import type { Texts } from '../Texts'

const es: Texts<CatalogueId> = {
  amplitude: 'Muestra paso a paso cómo se usa el sitio web, para poder mejorarlo.',
  'google-ads': 'Elige anuncios según lo que usted ha visto y mide qué resultados dan. Incluye DoubleClick.',
  'google-analytics':
    'Mide cómo se usa el sitio web: qué páginas se abren, de dónde llegan los visitantes y qué hacen.',
  'google-maps': 'Muestra mapas en la página.',
  'google-tag-manager':
    'Carga los demás servicios que el sitio web gestiona en un solo lugar. Cada uno sigue requiriendo su consentimiento.',
  hotjar: 'Graba cómo se mueven, hacen clic y se desplazan los visitantes, y les pregunta su opinión.',
  'linkedin-insight':
    'Mide los resultados de los anuncios en LinkedIn y muestra allí anuncios a los visitantes de este sitio web.',
  matomo: 'Mide cómo se usa el sitio web: qué páginas se abren, de dónde llegan los visitantes y qué hacen.',
  'meta-pixel':
    'Mide los resultados de los anuncios en Facebook e Instagram y muestra allí anuncios a los visitantes de este sitio.',
  'microsoft-advertising':
    'Mide los resultados de los anuncios en Bing y muestra allí anuncios a los visitantes de este sitio web.',
  'microsoft-clarity':
    'Graba cómo se mueven, hacen clic y se desplazan los visitantes, para poder mejorar el sitio web.',
  mixpanel: 'Muestra paso a paso cómo se usa el sitio web, para poder mejorarlo.',
  plausible: 'Cuenta las visitas sin almacenar nada en su dispositivo.',
  posthog: 'Muestra paso a paso cómo se usa el sitio web, graba visitas y pregunta su opinión a los visitantes.',
  segment: 'Recoge lo que hacen los visitantes en el sitio web y lo transmite a los servicios que el sitio ha elegido.',
  tiktok: 'Mide los resultados de los anuncios en TikTok y muestra allí anuncios a los visitantes de este sitio web.',
  vimeo: 'Reproduce vídeos en la página y mide cómo se ven.',
  youtube: 'Reproduce vídeos en la página. YouTube usa lo que usted ve para elegir vídeos y anuncios.',
}

export default es
