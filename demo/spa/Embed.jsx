import { tags } from './tags.js'

/** A frame that sleeps until its service is allowed; a placeholder stands there meanwhile. */
export function Embed({ service }) {
  const { attributes } = tags[service].tags.find(({ tag }) => tag === 'iframe')
  return (
    <div class="frame">
      <iframe {...attributes} />
    </div>
  )
}
