interface Parts {
  /** `isLost`: may an answer that is no longer there be one that was taken back? */
  read(given: { isLost: boolean }): void
  /** Is the answer kept under this name? A page may write its own many times a second. */
  isOurs(name: string): boolean
  /** Do other origins have it, too, sub-domains? */
  isShared: boolean
  /** Until it aborts. */
  signal: AbortSignal
}

/**
 * Calls when another tab, another sub-domain, or a page that comes back may have another answer.
 * @returns tells the other tabs of this origin
 */
export function watchTabs(page: Window & typeof globalThis, { read, isOurs, isShared, signal }: Parts): () => void {
  const reread = () => read({ isLost: true })
  const seen = () => page.document.visibilityState === 'visible' && reread()
  let channel: BroadcastChannel | undefined
  const open = () => {
    try {
      channel ??= new page.BroadcastChannel('askfirst')
      channel.addEventListener('message', reread)
    } catch {
      // Before Safari 15.4 there is none, and Firefox refuses it where a site may keep nothing.
    }
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

  // Without a key all was cleared.
  page.addEventListener('storage', ({ key }) => (key === null || isOurs(key)) && reread(), { signal })
  // Chrome 87, Firefox 140, Safari 18.4; elsewhere it is read when next seen. Who listens pays for each cookie that the page
  // writes, some 45 µs in Chromium 156: only sub-domains have to, and who has answered, for a late response of the server
  // may bring the cookie of before back.
  // One that is cleared in the midst of a visit asks again on the next page, and does not end this one by a reload.
  const changed = (event: CookieChangeEvent) => {
    if ([...event.changed, ...event.deleted].some(({ name = '' }) => isOurs(name))) read({ isLost: false })
  }
  const listen = () => {
    if ('cookieStore' in page) page.cookieStore?.addEventListener('change', changed, { signal })
  }
  if (isShared) listen()
  // A page out of the back/forward cache has slept through what happened since.
  page.addEventListener('pageshow', reread, { signal })
  page.document.addEventListener('visibilitychange', seen, { signal })
  return () => {
    listen()
    channel?.postMessage('')
  }
}
