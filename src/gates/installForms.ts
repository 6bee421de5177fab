import type { Realm } from './Realm'

/** A form whose action sleeps would be sent to the page itself: it is not sent. */
export function installForms({ hooks, page }: Realm): void {
  const isHeld = (target: unknown) => (target as Partial<Element> | null)?.hasAttribute?.('data-askfirst-formaction')
  hooks.put(page.HTMLFormElement.prototype, 'submit', (_, next, self) => (isHeld(self) ? undefined : next()))
  const hear = (event: SubmitEvent) => {
    if (isHeld(event.target) || isHeld(event.submitter)) event.preventDefault()
  }
  page.addEventListener('submit', hear, { capture: true, signal: hooks.signal })
}
