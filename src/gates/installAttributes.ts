import type { Hook } from './createHooks'
import type { Realm } from './Realm'

const properties = 'src srcset href data poster action formAction ping srcdoc imageSrcset background'

type Given = [element: Element | null, name: unknown, value: unknown]

/** Attributes that a script sets on an element: what would fetch by them sleeps instead. */
export function installAttributes({ hooks, holder, page }: Realm): void {
  const { prototype: element } = page.Element

  const assign =
    (find: (self: Element, args: unknown[]) => Given): Hook =>
    (args, next, self) => {
      const [target, name, value] = find(self as Element, args)
      return target && holder.assign(target, String(name).toLowerCase(), String(value)) ? undefined : next()
    }
  const node = assign((self, [attribute]) => [self, (attribute as Attr).name, (attribute as Attr).value])
  const value = assign((self, [text]) => [Reflect.get(self, 'ownerElement'), Reflect.get(self, 'name'), text])

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
  hooks.put(element, 'setAttributeNode setAttributeNodeNS', node)
  hooks.set(page.Attr.prototype, 'value', value)
  for (const kind of Object.getOwnPropertyNames(page)) {
    if (!/^HTML.+Element$/.test(kind)) continue
    const { prototype } = Object(Reflect.get(page, kind))
    for (const name of properties.split(' '))
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
