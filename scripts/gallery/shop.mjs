const shop = `<h1>Light for long evenings</h1>
<p class="lead">Lamps of birch and linen, made in a small workshop by the lake. Every piece is turned, sewn and wired by hand.</p>
<p><a href="#more">See the collection</a></p>
<div class="cards">${['Kaamos', 'Routa', 'Sarastus']
  .map(
    (name, index) =>
      `<article><div class="lamp" style="--hue:${30 + index * 70}"></div><h2>${name}</h2><p>Birch, linen, 40 cm</p></article>`,
  )
  .join('')}</div>
<p>${'The shade is cut from one sheet and keeps its warmth for decades. '.repeat(12)}</p>`

const look = `
  :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5 }
  body { margin: 0; background: light-dark(#f4f1ec, #101317); color: light-dark(#23262b, #dfe3e8) }
  header { display: flex; gap: 2em; padding: 1em 5%; background: light-dark(#fff, #181c22) }
  main { max-width: 60em; margin: 0 auto; padding: 1em 5% 4em }
  h1 { font-size: clamp(1.6rem, 5vw, 3rem); line-height: 1.1 }
  .lead { font-size: 1.15em; max-width: 34em }
  .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9em, 1fr)); gap: 1em }
  .lamp { aspect-ratio: 1; border-radius: 8px; background: radial-gradient(circle at 50% 40%, hsl(var(--hue) 80% 78%), hsl(var(--hue) 35% 38%)) }
  .film { display: block; width: 100%; aspect-ratio: 16 / 9; border: 0; margin-block: 1em }
  @media (min-width: 50em) { .film { width: 48%; display: inline-block } }`

const poster = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#27496d"/>
  <circle cx="118" cy="26" r="11" fill="#ffe9b0"/><path d="M0 70 40 34l26 22 24-18 70 44v8H0z" fill="#e8eef5"/></svg>`

const type = /** @param {string} path */ (path) => (path.endsWith('.svg') ? 'image/svg+xml' : 'text/html')

/**
 * What the shop answers under a path, which is not askfirst's own.
 * @param {{ path: string, lang: string, config: object, theme?: string, body?: string }} asked
 */
export const answer = ({ path, lang, config, theme, body = shop }) => ({
  contentType: type(path),
  body: path.endsWith('.svg')
    ? poster
    : `<!doctype html><html lang="${lang}" dir="${/^(ar|he)$/.test(lang) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
       <meta name="viewport" content="width=device-width"><title>Lumi</title><style>${look}</style>
       ${theme ? `<link rel="stylesheet" href="/askfirst/themes/${theme}.css">` : ''}
       <script>(window.askfirst = []).push(${JSON.stringify(config)})</script><script src="/askfirst/askfirst.js"></script>
       </head><body><header><strong>Lumi</strong><span>Lamps</span><span>Workshop</span></header><main>${body}</main></body></html>`,
})
