import fc from 'fast-check'

const addresses = [
  'https://connect.facebook.net/en_US/fbevents.js',
  '//static.hotjar.com/c/hotjar-1.js',
  'HTTPS://WWW.YouTube.com/embed/x?a=1&amp;b=2',
  'https:\\\\www.clarity.ms\\tag',
  ' https://www.googletagmanager.com/gtm.js?id=GTM-1 ',
  '/own.js',
  'picture.png',
  'https://other.example/x',
  'data:text/html,<img src=https://connect.facebook.net/x>',
  '',
]
const values = [
  ...addresses,
  'https://connect.facebook.net/a.png 2x, own.png 1x',
  'color: red; background: url(https://connect.facebook.net/a.png)',
  "background:u\\72l('//static.hotjar.com/a')",
  '<img src="https://connect.facebook.net/x">',
  'stylesheet',
  'preconnect',
  'module',
  'text/javascript',
  'image',
  'a&quot;b',
]
const names =
  'src src SRC srcset href xlink:href poster data action formaction ping style rel type srcdoc data-src id background'.split(
    ' ',
  )
const tags =
  'script iframe img link style video source form a svg math image use foreignObject table tr td select option template noscript object embed p b i div textarea title base input button frame caption colgroup col plaintext li noembed desc annotation-xml'.split(
    ' ',
  )
const texts = [
  '<html>',
  '<head>',
  '<body>',
  'text',
  ' ',
  '\n',
  '\r\n',
  '&amp;',
  '&lt;b',
  '\0',
  '😀',
  'é',
  '<',
  '</',
  '<!',
  '>',
  '<!-- <img src="https://connect.facebook.net/x"> -->',
  '<!--[if IE]><script src="https://connect.facebook.net/x"></script><![endif]-->',
  '<![if !IE]>',
  '<![CDATA[ <img src="https://connect.facebook.net/x"> ]]>',
  '<!doctype html>',
  '<?xml version="1.0"?>',
  'fbq("track", "x")',
  'window.dataLayer = window.dataLayer || []; dataLayer.push({})',
  'gtag("config", "G-1")',
  '@import "https://static.hotjar.com/a.css";',
  'var own = 1',
]

const attribute = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...values), fc.constantFrom('"', "'", '', 'none', '/'))
  .map(([name, value, quote]) => {
    if (quote === 'none') return ` ${name}`
    if (quote === '/') return `/${name}=${value.replace(/[\s"'<>`]/g, '')}`
    if (quote === '') return ` ${name} = ${value.replace(/[\s"'<>`]/g, '') || 'x'}`
    return ` ${name}=${quote}${value.replaceAll(quote, '')}${quote}`
  })
const open = fc
  .tuple(
    fc.constantFrom(...tags),
    fc.array(attribute, { maxLength: 4 }),
    fc.constantFrom('>', '/>', ' />', '\n>'),
    fc.boolean(),
  )
  .map(([tag, attributes, end, isLoud]) => `<${isLoud ? tag.toUpperCase() : tag}${attributes.join('')}${end}`)
const close = fc.constantFrom(...tags, 'head', 'body', 'html').map((tag) => `</${tag}>`)
const element = fc
  .tuple(fc.constantFrom('script', 'iframe', 'style', 'noscript', 'svg', 'template'), open, fc.constantFrom(...texts))
  .map(([tag, inside, text]) => `<${tag}>${text}${inside}</${tag}>`)
const text = fc.constantFrom(...texts)

/** HTML as nobody should write it. */
export const anyHtml = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: open }, { weight: 3, arbitrary: close }, { weight: 2, arbitrary: element }, text),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.join(''))
