// The browser's objects that `types.ts` names, for the compiler run without the DOM: core may pass one on, not use it.

interface Element {
  readonly localName: string
}

interface AbortSignal {
  readonly aborted: boolean
}

interface CustomEvent<Detail> {
  readonly detail: Detail
}
