import { createHooks } from './createHooks'
import type { InstallGate } from './InstallGate'

/** A form whose action sleeps would be sent to the page itself: it is not sent. */
export const installForms: InstallGate = (_, page) => {
  const hooks = createHooks(page)
  const isHeld = (target: unknown) => target instanceof page.Element && target.hasAttribute('data-askfirst-formaction')
  const hear = (event: SubmitEvent) => {
    if (isHeld(event.target) || isHeld(event.submitter)) event.preventDefault()
  }
  hooks.put(page.HTMLFormElement.prototype, 'submit', (_, next, self) => (isHeld(self) ? undefined : next()))
  page.addEventListener('submit', hear, true)
  return {
    remove() {
      hooks.remove()
      page.removeEventListener('submit', hear, true)
    },
  }
}
