import type { Entry } from './RecordStore'

/** Small enough that no visitor waits for a page of the export. */
const size = 200

/**
 * Entries page by page, until one is not full.
 * @param read gives the next ones behind `last`, in order
 */
export async function* pagesOf(
  read: (last: Entry | undefined, size: number) => Promise<readonly Entry[]>,
): AsyncGenerator<Entry, void> {
  let last: Entry | undefined
  for (;;) {
    const page = await read(last, size)
    yield* page
    last = page.at(-1)
    if (page.length < size) return
  }
}
