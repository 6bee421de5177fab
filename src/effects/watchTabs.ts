/** Calls when another tab, or a page that comes back, may have another answer; until the signal aborts. */
export function watchTabs(page: Window & typeof globalThis, reread: () => void, signal: AbortSignal): void {
  const seen = () => page.document.visibilityState === 'visible' && reread()
  page.addEventListener('storage', reread, { signal })
  // A page out of the back/forward cache has slept through what happened since: https://web.dev/articles/bfcache
  page.addEventListener('pageshow', reread, { signal })
  page.document.addEventListener('visibilitychange', seen, { signal })
}
