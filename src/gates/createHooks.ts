/**
 * Stands before a native method, accessor or constructor.
 * @param args may be changed before `next`
 * @param next calls the native, on another object if one is given
 */
export type Hook = (args: unknown[], next: (self?: unknown) => unknown, self: unknown) => unknown

/** @param names parted by spaces; what this browser has not, or will not give, is passed over */
type Put = (owner: object | undefined, names: string, hook: Hook) => void

export interface Hooks {
  /** Before methods and constructors. */
  put: Put
  /** Before what reads a property. */
  get: Put
  /** Before what sets it. */
  set: Put
  /** Aborted when they are removed. */
  signal: AbortSignal
  /** Natives are native again; where another's patch lies over ours, ours calls through from now on. */
  remove(): void
}

const natives = new WeakMap<object, unknown>()

/** Patches of one realm. A Proxy keeps a native's name, length, prototype and statics; its text takes a hook more. */
export function createHooks(page: Window & typeof globalThis): Hooks {
  const undos: (() => void)[] = []
  const life = new page.AbortController()
  const { signal } = life

  const wrap = (native: object, hook: Hook) => {
    const proxy = new Proxy(native as (...args: unknown[]) => unknown, {
      apply(target, self, args) {
        const next = (me = self) => Reflect.apply(target, me, args)
        return signal.aborted ? next() : hook(args, next, self)
      },
      construct(target, args, made) {
        const next = () => Reflect.construct(target, args, made)
        return (signal.aborted ? next() : hook(args, next, made)) as object
      },
    })
    natives.set(proxy, native)
    return proxy
  }

  const before = (part: 'value' | 'get' | 'set') => (owner: object | undefined, names: string, hook: Hook) => {
    for (const name of names.split(' ')) {
      if (!owner) continue
      const there = Object.getOwnPropertyDescriptor(owner, name)
      const native: unknown = there?.[part]
      if (typeof native !== 'function' || !there?.configurable) continue
      const ours = wrap(native, hook)
      Object.defineProperty(owner, name, { ...there, [part]: ours })
      undos.push(() => {
        const now = Object.getOwnPropertyDescriptor(owner, name)
        if (now?.[part] === ours) Object.defineProperty(owner, name, { ...now, [part]: native })
      })
      // An object tells its class by this property.
      if (native.prototype?.constructor === native) {
        native.prototype.constructor = ours
        undos.push(() => {
          native.prototype.constructor = native
        })
      }
    }
  }
  const put = before('value')
  put(page.Function.prototype, 'toString', (_, next, self) => next(natives.get(self as object) ?? self))

  return {
    put,
    get: before('get'),
    set: before('set'),
    signal,
    remove() {
      // What lies over another hook goes first.
      for (const undo of undos.splice(0).reverse()) undo()
      life.abort()
    },
  }
}
