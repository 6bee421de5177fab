/** So many entries are kept for a page that asks late. */
const longest = 1000

/** What third parties were asked and what became of records, told live. Entries have a number, `id`, from 0. */
export function createLog() {
  const entries = []
  const listeners = new Set()
  let next = 0
  return {
    next: () => next,
    add(entry) {
      const numbered = { id: next++, ...entry }
      entries.push(numbered)
      if (entries.length > longest) entries.shift()
      for (const listener of listeners) listener(numbered)
    },
    /**
     * Tells all from a number on, those that are still kept and those to come; of records, the earlier ones, too. Gives
     * its undo.
     */
    follow(from, listener) {
      for (const entry of entries) if (entry.id >= from || !entry.host) listener(entry)
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
