const kinds = ['cookie', 'local', 'session', 'indexeddb', 'cache', 'opfs'] as const

/** A service of statistics that keeps something in every way there is, and is passed on by the shop itself, too. */
export const tracker = {
  id: 'tracker',
  category: 'statistics',
  name: 'Tracker',
  urls: ['tracker.example', 'shop.example/collect*'],
  storage: kinds.map((kind) => ({ kind, name: kind === 'cookie' ? '_trk*' : 'trk*' })),
}
