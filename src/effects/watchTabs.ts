type Reread = (given: { isLost: boolean }) => void

/**
 * Calls when another tab, another sub-domain, or a page that comes back may have another answer; until the signal aborts.
 * @param read `isLost`: may an answer that is no longer there be one that was taken back?
 * @returns tells the other tabs of this origin
 */
export function watchTabs(page: Window & typeof globalThis, read: Reread, signal: AbortSignal): () => void {
  const reread = () => read({ isLost: true })
  const seen = () => page.document.visibilityState === 'visible' && reread()
  let channel: BroadcastChannel | undefined
  const open = () => {
    channel ??= page.BroadcastChannel && new page.BroadcastChannel('askfirst')
    channel?.addEventListener('message', reread)
  }
  // An open channel keeps a page out of the back/forward cache in some browsers: https://web.dev/articles/bfcache
  const close = () => {
    channel?.close()
    channel = undefined
  }
  open()
  page.addEventListener('pagehide', close, { signal })
  page.addEventListener('pageshow', open, { signal })
  signal.addEventListener('abort', close)

  page.addEventListener('storage', reread, { signal })
  // Of a cookie that sub-domains share, too. Chrome 87, Firefox 140, Safari 18.4; elsewhere it is read when next seen.
  // One that is cleared in the midst of a visit asks again on the next page, and does not end this one by a reload.
  if ('cookieStore' in page) page.cookieStore?.addEventListener('change', () => read({ isLost: false }), { signal })
  // A page out of the back/forward cache has slept through what happened since.
  page.addEventListener('pageshow', reread, { signal })
  page.document.addEventListener('visibilitychange', seen, { signal })
  return () => channel?.postMessage('')
}
