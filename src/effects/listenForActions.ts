import type { AskFirst, Source } from '../types'

const surfaces = '#askfirst-banner,#askfirst-preferences,[data-askfirst-declaration]'

/**
 * Clicks on `[data-askfirst-action]` anywhere, now and later, before any interface has loaded. A click by a script
 * counts: browsers' own clients answer for their users. Until the signal aborts.
 */
export function listenForActions(askfirst: AskFirst, document: Document, signal: AbortSignal): void {
  const heard = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('[data-askfirst-action]')
    if (!button) return
    const place = button.closest(surfaces)
    const isDeclaration = place?.hasAttribute('data-askfirst-declaration')
    const source = (isDeclaration ? 'declaration' : (place?.id.slice(9) ?? 'api')) as Source
    const action = button.getAttribute('data-askfirst-action')
    if (action === 'accept-all') askfirst.acceptAll(source)
    if (action === 'reject-all') askfirst.rejectAll(source)
    if (action === 'withdraw') askfirst.withdraw(source)
    if (action === 'preferences') askfirst.show(action)
  }
  document.addEventListener('click', heard, { signal })
}
