/** So many at once: a commit's cost is spread, and no commit holds the others up for long. */
const most = 256

/**
 * Writes one batch after another. What comes while a batch is being written makes up the next one, so that a hundred
 * visitors in the same moment cost one commit. If a batch fails, each of its callers is told.
 */
export function createBatcher<Item, Result>(
  write: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  interface Waiting {
    item: Item
    resolve(result: Result): void
    reject(error: unknown): void
  }
  const waiting: Waiting[] = []
  let isWriting = false

  async function drain() {
    isWriting = true
    while (waiting.length) {
      // Requests that are read in this turn of the loop come along.
      await new Promise((resolve) => setTimeout(resolve))
      const batch = waiting.splice(0, most)
      try {
        const results = await write(batch.map(({ item }) => item))
        batch.forEach(({ resolve, reject }, place) => {
          const result = results[place]
          if (result === undefined) reject(new Error('the store gave no answer for a record'))
          else resolve(result)
        })
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isWriting = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isWriting) void drain()
    })
}
