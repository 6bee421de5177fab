import type { Realm } from '../gates/Realm'

/** Tells of what stands in a text: it names more than it fetches (links, namespaces), and a frame's may do more than fetch. */
export function installTexts({ screen }: Realm): void {
  const { text } = screen
  screen.text = (contact, given) => text({ ...contact, isText: !/frame|object|embed/.test(contact.channel) }, given)
}
