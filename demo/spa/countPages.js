import { consent } from './consent.js'

const key = 'ruskavuo-pages'

/**
 * The site's own statistics: from the answer on, until it is taken back. `tell` gets the number, or null while it
 * is off.
 */
export function countPages(tell) {
  return consent.when('statistics', (signal) => {
    const count = () => {
      const pages = Number(localStorage.getItem(key)) + 1
      localStorage.setItem(key, String(pages))
      tell(pages)
    }
    count()
    window.addEventListener('ruskavuo:page', count, { signal })
    signal.addEventListener('abort', () => tell(null))
  })
}
