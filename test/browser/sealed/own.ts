/** The rest of a page of its own scripts: writes down in `log` what runs, when, and as what. `/say.js` calls `say`. */
export const own = `
  <script nonce="n">log = []; say = (name) => log.push(name + ' ' + document.readyState.replace('complete', 'interactive') + ' ' + (document.currentScript?.id ?? '-'))
    addEventListener('DOMContentLoaded', () => say('DOMContentLoaded')); addEventListener('load', () => say('load'));
    document.addEventListener('DOMContentLoaded', () => say('document'))</script>
  <script nonce="n" id="a" src="/say.js?a"></script>
  <script nonce="n" id="b" defer src="/say.js?b"></script>
  <script nonce="n" id="m" type="module">say('module')</script>
  <script nonce="n" id="c" defer src="/say.js?c"></script>
  <script nonce="n" id="d">say('inline')</script>
  </head><body class="shop" data-say="1"><main>Shop: 1 < 2</main>
  <script nonce="n" id="e">document.write('<p id="written">written</p>'); say('writes ' + !!document.getElementById('written'))</script>
  <script nonce="n" id="f" src="/say.js?f"></script>
  <noscript><p>none</p></noscript>
  <svg><circle r="1"/></svg>
  <script nonce="n" id="g">say('last ' + document.querySelectorAll('#written').length)</script>`
