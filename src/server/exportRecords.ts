import { Problem } from './Problem'
import type { RecordStore } from './RecordStore'

/** So many lines travel in one piece. */
const most = 100

/** All entries behind `?after=` (default 0) as NDJSON, a line each, as fast as they are read: `verifyChain` takes them. */
export function exportRecords(url: URL, store: RecordStore): Response {
  const after = Number(url.searchParams.get('after') ?? 0)
  if (!Number.isSafeInteger(after) || after < 0) throw new Problem(400, '"after" must be the number of an entry')
  const entries = store.entries(after)[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      let lines = ''
      for (let count = 0; count < most; count++) {
        const { done, value } = await entries.next()
        if (done) {
          if (lines) controller.enqueue(encoder.encode(lines))
          return controller.close()
        }
        lines += `${JSON.stringify(value)}\n`
      }
      controller.enqueue(encoder.encode(lines))
    },
    cancel: async () => void (await entries.return?.()),
  })
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } })
}
