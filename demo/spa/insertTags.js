import { used } from '../site/used.mjs'
import { tags } from './tags.js'

/** An app has no HTML to put tags into: it inserts them asleep, whenever it likes, and askfirst wakes them there. */
export function insertTags(head) {
  for (const id of used) {
    if (!tags[id].head) continue
    for (const { tag, attributes, text } of tags[id].tags) {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value === true ? '' : value)
      element.textContent = text ?? ''
      head.append(element)
    }
  }
}
