/**
 * Files that the page's HTML made the browser fetch before any script could hold them: the look-ahead parser's.
 * Told of by the browser's own timing, until the signal aborts.
 */
export function watchLookAhead(
  page: Window & typeof globalThis,
  fetched: (url: string) => void,
  signal: AbortSignal,
): void {
  const observer = new page.PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) fetched(name)
  })
  observer.observe({ type: 'resource', buffered: true })
  // What is fetched after the parser is done was let through by a gate.
  page.addEventListener('load', () => page.setTimeout(() => observer.disconnect()), { signal })
  signal.addEventListener('abort', () => observer.disconnect())
}
