/** What a page before, or this one, has still to tell the server, as it is stored; undefined = nothing. */
export function lettersOf(name: string, page: Window): string | undefined {
  try {
    return page.localStorage.getItem(`${name}-outbox`) ?? undefined
  } catch {
    return undefined
  }
}
