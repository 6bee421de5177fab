const key = Symbol.for('askfirst-seal')

type Page = object & { [key]?: AbortSignal }

/** What seals, of every copy of askfirst in a page: the first to run decides for all. */
export const checkSeal = {
  /** @param life of the instance that seals */
  note(page: Page, life: AbortSignal): void {
    page[key] = life
  },
  /** Says so where an instance runs that cannot seal. */
  check(page: Page, guard: unknown): void {
    if (guard === 'hold' || page[key]?.aborted === false) return
    console.error('askfirst: the page is not sealed: the build that only holds ran first. Take that out.')
  },
}
