import type { Entry } from './RecordStore'

/** Small enough that no visitor waits for a page of the export. */
const size = 200

/** Entries behind a number, page by page, until one is not full. */
export async function* pagesOf(
  after: number,
  read: (behind: number, size: number) => Promise<readonly Entry[]>,
): AsyncGenerator<Entry, void> {
  let behind = after
  for (;;) {
    const page = await read(behind, size)
    yield* page
    const last = page.at(-1)
    if (!last || page.length < size) return
    behind = last.seq
  }
}
