type Stub = object

/**
 * Calls once with a global that a vendor's snippet defines, as soon as the page reads it and it is ready: the snippet is
 * through with it then, and has not called it yet. A stub made in its stead would keep the snippet from loading its
 * script (`if (f.fbq) return`).
 * @param isReady has the snippet made what a call needs?
 */
export function whenDefined<T extends Stub>(
  page: object,
  name: string,
  { isReady, run }: { isReady(value: T): unknown; run(value: T): void },
): void {
  let value: T | undefined = Reflect.get(page, name)
  const get = () => {
    if (!value || !isReady(value)) return value
    Object.defineProperty(page, name, { value, writable: true })
    run(value)
    // Who was called may have put something else in its place.
    return Reflect.get(page, name)
  }
  // A `var` of the page's own cannot be defined anew: https://tc39.es/ecma262/#sec-createglobalvarbinding
  Reflect.defineProperty(page, name, {
    configurable: true,
    enumerable: true,
    get,
    set(given: T) {
      value = given
    },
  })
  // What is ready already hears of it now.
  get()
}
