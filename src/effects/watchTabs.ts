import type { Unsubscribe } from '../types'

/** Calls when another tab, or a page that comes back, may have another answer. */
export function watchTabs(page: Window & typeof globalThis, reread: () => void): Unsubscribe {
  const { document } = page
  const seen = () => document.visibilityState === 'visible' && reread()
  page.addEventListener('storage', reread)
  // A page out of the back/forward cache has slept through what happened since: https://web.dev/articles/bfcache
  page.addEventListener('pageshow', reread)
  document.addEventListener('visibilitychange', seen)
  return () => {
    page.removeEventListener('storage', reread)
    page.removeEventListener('pageshow', reread)
    document.removeEventListener('visibilitychange', seen)
  }
}
