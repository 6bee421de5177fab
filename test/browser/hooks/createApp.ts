import type { init as Init } from '../../../src'
import type { createHooks as CreateHooks } from '../../../src/react'

interface Parts<Drawn> {
  make(tag: string | (() => Drawn), attributes: object | null, ...children: (Drawn | string)[]): Drawn
  init: typeof Init
  createHooks: typeof CreateHooks
}

/** An application whose HTML is drawn by the same code on a server and in the browser, and depends on the visitor. */
export const createApp = <Drawn>({ make, init, createHooks }: Parts<Drawn>) => {
  const { useAllows, useDecisions, useAskFirst } = createHooks(init({ services: ['youtube'] }))
  const Film = () => {
    const allowed = useAllows('youtube')
    return make(allowed ? 'b' : 'i', { id: 'film', title: allowed ? 'on' : 'off' }, 'Film')
  }
  const Answer = () => make('p', { id: 'answer' }, String(useAskFirst()?.record()?.action))
  const Counted = () => make('p', { id: 'counted' }, useDecisions().statistics?.because ?? 'not known')
  const App = () => make('main', null, make(Film, null), make(Answer, null), make(Counted, null))

  const script = (attributes: object) => make('script', attributes)
  /** For who renders whole documents: the tag has been at work by the time it hydrates. */
  const Document = () =>
    make(
      'html',
      { lang: 'en', suppressHydrationWarning: true },
      make(
        'head',
        null,
        make('title', null, 'Shop'),
        make('link', { rel: 'icon', href: 'data:,' }),
        script({ src: '/askfirst/askfirst.js', 'data-services': 'youtube' }),
      ),
      make('body', null, make(App, null), script({ type: 'module', src: '/react/document.js' })),
    )
  return { App, Document }
}
