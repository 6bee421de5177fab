export interface Latch {
  opened: Promise<void>
  open(): void
}

/** Something waits for it until the test opens it. */
export const latch = (): Latch => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
