/**
 * A page with every form that the marker writes, for a tracker at an origin; each script says that it ran, and in which
 * order.
 */
export const everyForm = (origin: string): { head: string; body: string } => {
  const head = `<link rel="preconnect" href="${origin}"><link rel="dns-prefetch" href="//${new URL(origin).host}">
<link rel="stylesheet" href="${origin}/sheet.css"><link rel="preload" as="script" href="${origin}/preloaded.js">
<style>@import "${origin}/imported.css"; #sheet { color: rgb(1, 2, 3) }</style>
<script src="${origin}/first.js"></script><script>(window.ran ??= []).push('fbq'); window.fbq = function () { fbq.calls = [...(fbq.calls ?? []), arguments[1]] }</script>`
  const body = `<main id="sheet">Shop</main><script>fbq('track', 'PageView')</script><SCRIPT SRC='${origin}/second.js'></SCRIPT>
<script type="module" src="${origin}/module.js"></script><noscript><img src="${origin}/noscript.gif"></noscript>
<p><iframe id="f" src="${origin}/frame.html" title="Frame" width="50" height="50"></iframe> after</p>
<table><tr><td><iframe src="${origin}/cell.html"></iframe></td></tr><iframe src="${origin}/table.html"></iframe></table>
<iframe srcdoc="<img src='${origin}/srcdoc.gif'>"></iframe>
<img alt="" src="${origin}/image.gif"><img alt="" src="data:," srcset="${origin}/set.gif 1x"><input type="image" alt="" src="${origin}/input.gif">
<picture><source srcset="${origin}/source.gif"><img alt="" src="data:,"></picture>
<video preload="auto" poster="${origin}/poster.gif"><source src="${origin}/film.mp4"></video><audio preload="auto" src="${origin}/sound.mp3"></audio>
<object data="${origin}/object.html"></object><embed src="${origin}/embed.html">
<div id="style" style="width:9px;height:9px;background:url(${origin}/style.gif)"></div>
<svg width="9" height="9"><image href="${origin}/svg.gif" width="9" height="9"/><image xlink:href="${origin}/xlink.gif" width="9" height="9"/>
<style>.x { background: url(${origin}/unused.gif) }</style><script href="${origin}/svg.js"></script></svg>
<table background="${origin}/background.gif"><tr><td>x</td></tr></table>
<form id="form" action="${origin}/form"><button formaction="${origin}/formaction">Send</button></form><a ping="${origin}/ping" href="#x">x</a>`
  return { head, body }
}
