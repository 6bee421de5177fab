import { snippets } from '../snippets.mjs'
import { install } from './install.mjs'
import { layout } from './layout.mjs'
import { academy } from './pages/academy.mjs'
import { home } from './pages/home.mjs'
import { policy } from './pages/policy.mjs'
import { product } from './pages/product.mjs'
import { used } from './used.mjs'

const pages = { '/': home('en'), '/sv/': home('sv'), '/product': product, '/academy/': academy, '/policy': policy }

/**
 * One page of the site as HTML, or undefined where there is none.
 * @param {string} path
 * @param {object} [options]
 * @param {(host: string) => string} [options.vendor] where a third party's host lives; default `https://` and its name
 * @param {boolean} [options.marked] tags asleep (default), or as the vendors have them: the bare page
 * @param {string} [options.head] what stands first in the head; default the script tag of a real site
 * @param {string} [options.panel] HTML of the demo's panel; default none
 * @param {boolean} [options.sent] was the form just sent?
 */
export function renderPage(path, { vendor, marked = true, head = install(used), panel = '', sent = false } = {}) {
  if (!Object.hasOwn(pages, path)) return
  const all = snippets({ vendor, marked })
  const tags = (place) =>
    used
      .map((id) => all[id])
      // Frames stand where the page puts them.
      .filter((one) => one.head)
      .map((one) => one[place])
      .filter(Boolean)
      .join('\n')
  const page = pages[path](all, { sent })
  const brand = { href: '/', name: 'Ruskavuo' }
  return layout({ brand, ...page, path, install: head, tags: { head: tags('head'), body: tags('body') }, panel })
}
