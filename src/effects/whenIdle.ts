/** Runs once the page itself is through: after `load`, when the browser has nothing better to do, or 2 s later. */
export function whenIdle(page: Window & typeof globalThis, run: () => void): void {
  const wait = () => page.requestIdleCallback?.(() => run(), { timeout: 2000 }) ?? page.setTimeout(run)
  if (page.document.readyState === 'complete') wait()
  else page.addEventListener('load', wait, { once: true })
}
