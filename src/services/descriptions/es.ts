import type { DescriptionId } from '../DescriptionId'
import type { Texts } from '../Texts'

const es: Texts<DescriptionId> = {
  measures: 'Mide cómo se usa el sitio web: qué páginas se abren, de dónde llegan los visitantes y qué hacen.',
  countsWithoutStoring: 'Cuenta las visitas sin almacenar nada en su dispositivo.',
  stepByStep: 'Muestra paso a paso cómo se usa el sitio web, para poder mejorarlo.',
  stepsRecordsAndAsks:
    'Muestra paso a paso cómo se usa el sitio web, graba visitas y pregunta su opinión a los visitantes.',
  records: 'Graba cómo se mueven, hacen clic y se desplazan los visitantes, para poder mejorar el sitio web.',
  recordsAndAsks: 'Graba cómo se mueven, hacen clic y se desplazan los visitantes, y les pregunta su opinión.',
  tests: 'Muestra a los visitantes distintas versiones de una página y mide cuál funciona mejor.',
  surveysOnly: 'Pregunta su opinión a los visitantes.',
  errors: 'Comunica errores y páginas lentas a los responsables del sitio web.',
  audience: 'Mide a cuántas personas llega un sitio web, para quienes venden y compran anuncios.',
  attribution: 'Recuerda cómo llegó usted a la tienda, para saber qué campañas dan lugar a pedidos.',
  tagManager:
    'Carga los demás servicios que el sitio web gestiona en un solo lugar. Cada uno sigue requiriendo su consentimiento.',
  passesOn:
    'Recoge lo que hacen los visitantes en el sitio web y lo transmite a los servicios que el sitio ha elegido.',
  googleAdverts: 'Elige anuncios según lo que usted ha visto y mide qué resultados dan. Incluye DoubleClick.',
  metaAdverts:
    'Mide los resultados de los anuncios en Facebook e Instagram y muestra allí anuncios a los visitantes de este sitio.',
  linkedInAdverts:
    'Mide los resultados de los anuncios en LinkedIn y muestra allí anuncios a los visitantes de este sitio web.',
  tikTokAdverts:
    'Mide los resultados de los anuncios en TikTok y muestra allí anuncios a los visitantes de este sitio web.',
  bingAdverts:
    'Mide los resultados de los anuncios en Bing y muestra allí anuncios a los visitantes de este sitio web.',
  advertsThere:
    'Mide los resultados de los anuncios en esa red y muestra allí anuncios a los visitantes de este sitio web.',
  adverts: 'Elige anuncios según lo que usted ve en muchos sitios web y mide qué resultados dan.',
  auction: 'Vende espacios publicitarios en subasta y para ello reconoce su navegador en muchos sitios web.',
  linksToOthers: 'Muestra enlaces a anuncios y artículos de otros sitios y mide qué resultados dan.',
  affiliate: 'Recuerda qué socio le envió aquí, para que cobre cuando usted compra.',
  companies: 'Averigua de qué empresas proceden los visitantes y qué miran.',
  newsletters: 'Vincula lo que usted hace en el sitio web con los boletines y mensajes que recibe.',
  popups: 'Muestra ofertas y formularios de inscripción sobre la página y mide cómo funcionan.',
  personalises: 'Elige contenidos y productos según lo que usted ha visto.',
  chat: 'Le permite chatear con los responsables del sitio web.',
  chatMeasured: 'Muestra chats y ofertas según lo que usted hace en el sitio web y mide cómo responde.',
  searchAndProducts: 'Le ayuda a buscar en el sitio web, sugiere productos y mide qué se busca.',
  maps: 'Muestra mapas en la página.',
  fonts: 'Carga fuentes e iconos del proveedor, que conoce así su dirección IP.',
  videos: 'Reproduce vídeos en la página.',
  videosMeasured: 'Reproduce vídeos en la página y mide cómo se ven.',
  youTubeVideos: 'Reproduce vídeos en la página. YouTube usa lo que usted ve para elegir vídeos y anuncios.',
  audio: 'Reproduce música y voz en la página.',
  embeds: 'Muestra publicaciones de una red en la página. La red se entera de que usted ha estado aquí.',
  share: 'Muestra botones para compartir la página y mide cómo se usan.',
  comments: 'Muestra comentarios, le permite escribirlos y elige anuncios según lo que usted lee.',
  reviews: 'Muestra qué opinan los clientes de los productos y de la tienda.',
  forms: 'Muestra en la página un formulario, una encuesta o un calendario del proveedor.',
  push: 'Envía notificaciones a su navegador si usted lo permite.',
  readsAloud: 'Lee la página en voz alta.',
  signIn: 'Le permite iniciar sesión con una cuenta que tiene en el proveedor.',
  instalments: 'Muestra, de forma adaptada a usted, cómo pagar más tarde o a plazos.',
  payments: 'Recibe los pagos y los protege contra el fraude.',
  paymentReason: 'Sin él, usted no podría pagar aquí y su pago no podría protegerse contra el fraude.',
  captcha: 'Distingue a las personas de los programas para proteger los formularios contra el uso indebido.',
  captchaReason: 'Sin él, el formulario que usted envía no podría protegerse contra el uso indebido por programas.',
}

export default es
