import { script } from './script'

/** A service of statistics, its tag asleep, and its host, whose script counts in `window.hits` how often it has run. */
export const counter = {
  service: { id: 'counter', category: 'statistics', name: 'Counter', urls: ['counter.example'] },
  tag: '<script type="text/plain" data-askfirst="counter" src="https://counter.example/hit.js"></script>',
  host: script('window.hits = (window.hits ?? 0) + 1'),
}
