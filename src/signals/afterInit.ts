import { whenDefined } from './whenDefined'

interface Sdk {
  init?(...given: unknown[]): unknown
  /** On a snippet's stub: what waits for the script. */
  _i?: unknown[]
  /** On the script's own: `init` has been called. */
  __loaded?: boolean
}

/**
 * Calls each time that the page has called `init` of a vendor's global; at once where it has been called before. Snippets
 * make their stub's methods in `init`, and run what is queued behind it before the first event leaves.
 */
export function afterInit(page: object, name: string, run: () => void): void {
  whenDefined<Sdk>(page, name, {
    isReady: ({ init }) => init,
    run(sdk) {
      const { init } = sdk
      if (!init) return
      const isStub = Array.isArray(sdk)
      sdk.init = (...given) => {
        const made = init.apply(sdk, given)
        run()
        return made
      }
      if (isStub ? sdk._i?.length : sdk.__loaded) run()
    },
  })
}
