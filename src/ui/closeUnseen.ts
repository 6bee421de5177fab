import type { Unsubscribe } from '../types'

/** A modal dialog that a content blocker hides would leave a page that nobody can use: it closes. */
export function closeUnseen(dialog: HTMLDialogElement): Unsubscribe {
  const observer = new ResizeObserver(() => {
    if (dialog.isConnected && !dialog.getClientRects().length) dialog.close()
  })
  observer.observe(dialog)
  return () => observer.disconnect()
}
