import { describe } from 'askfirst/services'
import { snippets } from '../snippets.mjs'
import { used } from './used.mjs'

/**
 * The catalogue's services as a site would declare them by hand, because here they do not live at their own hosts but
 * at one origin that plays them; and a service of the site's own.
 * @param {string} host of that origin, without port
 * @param {string} language
 */
export function services(host, language) {
  const all = snippets()
  const local = (url) => `${host}/${url}${url.includes('/') ? '' : '/*'}`
  return [
    ...used.map((id) => ({ ...describe(id, language), urls: all[id].urls.map(local) })),
    {
      id: 'page-counter',
      category: 'statistics',
      name: 'Our own page counter',
      provider: 'Ruskavuo',
      description: 'Counts in your browser how many pages of the app you have seen. The number stays there.',
      storage: [{ kind: 'local', name: 'ruskavuo-pages', duration: 'persistent', purpose: 'Holds the number.' }],
    },
  ]
}
