import type { Unsubscribe } from '../types'

interface Late<Module> {
  chunk: Promise<Module>
  mount: (module: Module) => Unsubscribe
  /** Instead, where the chunk does not come, or what it brings cannot be mounted. */
  failed?: () => Unsubscribe | undefined
}

/** Mounts what a chunk brings once it is there; undone before, it never does. */
export function later<Module>({ chunk, mount, failed }: Late<Module>): Unsubscribe {
  let undo: Unsubscribe | undefined
  let wanted = true
  chunk
    .then((module) => {
      if (wanted) undo = mount(module)
    })
    .catch((error: unknown) => {
      console.error('askfirst: the interface did not load.', error)
      if (wanted) undo = failed?.()
    })
  return () => {
    wanted = false
    undo?.()
  }
}
