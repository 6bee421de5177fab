/** The rest of a page that reaches for other hosts in every form that HTML has. */
export const foreign = `
  <link rel="preconnect" href="https://preconnect.example"><link rel="dns-prefetch" href="https://prefetch.example">
  <link rel="preload" as="script" href="https://tracker.example/preload.js">
  <script src="https://tracker.example/one.js"></script>
  <script>(window.ran ??= []).push('own')</script>
  <script defer src="https://tracker.example/two.js"></script>
  <script src="https://stranger.example/three.js"></script>
  <script src="/collect.js"></script>
  <script type="speculationrules">{"prefetch":[{"urls":["https://stranger.example/next.html"]}]}</script>
  <link rel="stylesheet" href="https://stranger.example/style.css">
  </head><body><main>Shop</main>
  <img alt="" src="https://stranger.example/pixel.gif" srcset="https://tracker.example/big.gif 2x">
  <video poster="https://stranger.example/poster.gif"></video>
  <iframe src="https://stranger.example/player.html" title="Film" width="320" height="180"></iframe>
  <script type="module">import 'https://tracker.example/four.js'</script></body></html>`
