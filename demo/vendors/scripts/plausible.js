import { init, track } from '@plausible-analytics/tracker'

const { o: options, q: waiting = [] } = window.plausible ?? {}

function start(given) {
  init({ domain: location.hostname, ...given })
  for (const event of waiting) track(...event)
}

// The snippet leaves its options in `plausible.o`; where the script came first, it calls `plausible.init` itself.
if (options) start(options)
else window.plausible = Object.assign(window.plausible ?? track, { init: start })
