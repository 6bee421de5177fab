import type { Hook } from './createHooks'
import type { Realm } from './Realm'

/** Each kind of element with its properties that fetch. To look at all kinds would hold up a page's start for milliseconds. */
const reflected =
  'Script src attributionSrc,Image src srcset attributionSrc,IFrame src srcdoc,Frame src,Embed src,Object data,' +
  'Media src,Video poster,Track src,Source src srcset,Input src formAction,Button formAction,Form action,' +
  'Link href imageSrcset,Anchor ping attributionSrc,Area ping attributionSrc,Body background'

type Given = [element: Element | null, name: unknown, value: unknown]

/** Attributes that a script sets on an element: what would fetch by them sleeps instead. */
export function installAttributes({ hooks, holder, page }: Realm): void {
  const { prototype: element } = page.Element

  const assign =
    (find: (self: Element & Attr, args: unknown[]) => Given): Hook =>
    (args, next, self) => {
      const [target, name, value] = find(self as Element & Attr, args)
      return target && holder.assign(target, String(name).toLowerCase(), String(value)) ? undefined : next()
    }
  const node = assign((self, [attribute]) => [self, (attribute as Attr).name, (attribute as Attr).value])
  const value = assign((self, [text]) => [self.ownerElement, self.name, text])

  hooks.put(
    element,
    'setAttribute',
    assign((self, [name, text]) => [self, name, text]),
  )
  hooks.put(
    element,
    'setAttributeNS',
    assign((self, [, name, text]) => [self, name, text]),
  )
  hooks.put(element, 'setAttributeNodeNS setAttributeNode', node)
  hooks.set(page.Attr.prototype, 'value', value)
  for (const row of reflected.split(',')) {
    const [kind = '', ...names] = row.split(' ')
    const { prototype } = Object(Reflect.get(page, `HTML${kind}Element`))
    for (const name of names)
      hooks.set(
        prototype,
        name,
        assign((self, [text]) => [self, name, text]),
      )
  }
  hooks.set(page.Node.prototype, 'textContent', ([text], next, self) => {
    if ((self as Element).localName === 'style') holder.style(self as Element, String(text))
    return next()
  })
}
