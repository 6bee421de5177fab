import type { Shadow } from './Shadow'

type Channel = 'local' | 'session'

/** `localStorage` and `sessionStorage`, each as one memory for all realms of a page. */
export function shadowStorage(): Shadow {
  const memories = { local: new Map<string, string>(), session: new Map<string, string>() }

  return {
    install({ hooks, permits, page }) {
      const { signal } = hooks
      const { prototype } = page.Storage
      /** What stands in front of a store, by the store; and what is behind it, by that. */
      const fronts = new Map<unknown, Storage>()
      const behind = new Map<unknown, { store: Storage; channel: Channel }>()

      /** True when the entry stays in memory. */
      const holds = (channel: Channel, key: unknown, value: unknown) => {
        if (signal.aborted || typeof key !== 'string') return false
        const isHeld = !permits({ channel, target: key }).allowed
        if (isHeld) memories[channel].set(key, String(value))
        else memories[channel].delete(key)
        return isHeld
      }
      const read = (channel: Channel, key: unknown) => (signal.aborted ? undefined : memories[channel].get(String(key)))
      const keys = (store: Storage, channel: Channel) => [
        ...new Set([...Object.keys(store), ...(signal.aborted ? [] : memories[channel].keys())]),
      ]

      /** An entry hides nothing that a store has: https://webidl.spec.whatwg.org/#dfn-named-property-visibility */
      const entry = (channel: Channel, key: string | symbol) => (key in prototype ? undefined : read(channel, key))

      const inFront = (store: Storage, channel: Channel): Storage =>
        new Proxy(store, {
          get: (_, key) =>
            key === 'length' ? keys(store, channel).length : (entry(channel, key) ?? Reflect.get(store, key)),
          has: (_, key) => entry(channel, key) !== undefined || Reflect.has(store, key),
          ownKeys: () => keys(store, channel),
          getOwnPropertyDescriptor(_, key) {
            const value = entry(channel, key)
            if (value === undefined) return Reflect.getOwnPropertyDescriptor(store, key)
            return { value, writable: true, enumerable: true, configurable: true }
          },
          deleteProperty: (_, key) => {
            memories[channel].delete(String(key))
            return Reflect.deleteProperty(store, key)
          },
          set: (_, key, value) => holds(channel, key, value) || Reflect.set(store, key, value),
          defineProperty: (_, key, property) =>
            holds(channel, key, property.value) || Reflect.defineProperty(store, key, property),
        })

      const open = (channel: Channel) =>
        hooks.get(page, `${channel}Storage`, (_, next) => {
          const store = next() as Storage
          const front = fronts.get(store) ?? inFront(store, channel)
          fronts.set(store, front)
          behind.set(front, { store, channel })
          return front
        })
      open('local')
      open('session')

      /** Of a store that the page has got from us; any other is its own affair. */
      const method = (name: string, run: (area: { store: Storage; channel: Channel }, args: unknown[]) => unknown) =>
        hooks.put(prototype, name, (args, next, self) => {
          const area = behind.get(self)
          if (!area) return next()
          const done = run(area, args)
          return done === undefined ? next(area.store) : done
        })
      method('getItem', ({ channel }, [key]) => read(channel, key))
      method('key', ({ store, channel }, [at]) => keys(store, channel)[Number(at)] ?? null)
      method('removeItem', ({ channel }, [key]) => void memories[channel].delete(String(key)))
      method('clear', ({ channel }) => memories[channel].clear())
      hooks.put(prototype, 'setItem', ([key, value], next, self) => {
        const area = behind.get(self)
        return area && holds(area.channel, String(key), value) ? undefined : next(area?.store ?? self)
      })
      hooks.get(page.StorageEvent?.prototype, 'storageArea', (_, next) => {
        const store = next()
        return fronts.get(store) ?? store
      })
    },
    flush(permits, page) {
      for (const channel of ['local', 'session'] as const) {
        for (const [target, value] of [...memories[channel]]) {
          if (!permits({ channel, target, isQuiet: true }).allowed) continue
          try {
            page[`${channel}Storage`].setItem(target, value)
          } catch {
            // Where the browser blocks storage, or it is full, there is nothing to be kept in it.
          }
        }
      }
    },
  }
}
