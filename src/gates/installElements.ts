import type { Hook } from './createHooks'
import type { Realm } from './Realm'

/** Elements that a script inserts are put to sleep before they can fetch. */
export function installElements({ hooks, holder, page }: Realm): void {
  const { prototype: element } = page.Element

  const insert: Hook = (args, next, self) => {
    const frames = holder.screen(args)
    if ((self as Element).localName === 'style') {
      const texts = args.map((one) => (typeof one === 'string' ? one : (one as Node | null)?.textContent))
      holder.style(self as Element, texts.join(''))
    }
    const result = next()
    holder.settle(frames)
    return result
  }
  /** The second node says where. */
  const first: Hook = ([node], next, self) => insert([node], next, self)
  const parents = [element, page.Document.prototype, page.DocumentFragment.prototype]

  hooks.put(page.Node.prototype, 'appendChild insertBefore replaceChild', first)
  hooks.put(page.Range.prototype, 'insertNode surroundContents', first)
  for (const owner of parents) {
    hooks.put(owner, 'insertAdjacentElement append prepend replaceChildren', insert)
    hooks.put(owner, 'moveBefore', first)
  }
  for (const owner of [element, page.CharacterData.prototype]) hooks.put(owner, 'replaceWith before after', insert)

  // A copy from another document fetches its images in a microtask: it is screened before.
  hooks.put(page.Document.prototype, 'adoptNode importNode', (_, next) => {
    const copy = next()
    holder.screen([copy])
    return copy
  })
  hooks.put(page, 'Audio', (args, next) => {
    const [url] = args.splice(0)
    const audio = next() as HTMLAudioElement
    if (url !== undefined) audio.src = url as string
    return audio
  })
}
