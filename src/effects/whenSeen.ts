/**
 * Runs once the page is one that someone looks at: prerendered, it may never be, and must neither ask nor load nor count.
 * https://developer.mozilla.org/en-US/docs/Web/API/Document/prerendering
 */
export function whenSeen({ document }: { document: Document & { prerendering?: boolean } }, run: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', run, { once: true })
  else run()
}
