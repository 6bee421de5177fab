const links = {
  en: [
    ['/', 'Home'],
    ['/product', 'Vuo'],
    ['/academy/', 'Academy'],
    ['/spa/', 'As an app'],
    ['/sv/', 'Svenska'],
  ],
  sv: [
    ['/sv/', 'Hem'],
    ['/product', 'Vuo'],
    ['/academy/', 'Akademin'],
    ['/', 'English'],
  ],
  fi: [
    ['/academy/', 'Kurssit'],
    ['/product', 'Vuo'],
    ['/', 'Ruskavuo'],
  ],
}

const foots = {
  en: [
    'Cookie declaration',
    'Cookie settings',
    'Skip to the content',
    'Pages',
    'Ruskavuo is made up. This site is the demo of askfirst.',
  ],
  sv: [
    'Kakdeklaration',
    'Kakinställningar',
    'Hoppa till innehållet',
    'Sidor',
    'Ruskavuo är påhittat. Den här webbplatsen är askfirsts demo.',
  ],
  fi: [
    'Evästeseloste',
    'Evästeasetukset',
    'Siirry sisältöön',
    'Sivut',
    'Ruskavuo on keksitty yritys. Tämä sivusto on askfirstin esittely.',
  ],
}

/** A whole page: askfirst first in the head, the tags behind it, and a link to the declaration in the foot. */
export function layout({ path, language, title, brand, styles = [], content, foot = '', install, tags, panel }) {
  const [declaration, settings, skip, pages, madeUp] = foots[language]
  const current = (href) => (href === path ? ' aria-current="page"' : '')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${install}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/art/leaf.svg">
${['/site.css', ...styles].map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${tags.head}
</head>
<body>
<nav aria-label="${skip}"><a class="skip" href="#content">${skip}</a></nav>
${panel}
<div class="page">
<header class="top">
<a class="brand" href="${brand.href}"><img src="/art/leaf.svg" alt="" width="32" height="32">${brand.name}</a>
<nav aria-label="${pages}"><ul>
${links[language].map(([href, text]) => `<li><a href="${href}"${current(href)}>${text}</a></li>`).join('\n')}
</ul></nav>
</header>
<main id="content">
${content}
</main>
${foot}
<footer class="foot">
<ul>
<li><a href="/policy#declaration">${declaration}</a></li>
<li><button type="button" data-askfirst-action="preferences">${settings}</button></li>
</ul>
<p>${madeUp}</p>
</footer>
</div>
${tags.body}
</body>
</html>
`
}
