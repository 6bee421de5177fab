/** What a page before, or this one, has still to tell the server, as it is stored; undefined = nothing. */
export function lettersOf(key: string, page: Window): string | undefined {
  try {
    return page.localStorage.getItem(`${key}-outbox`) ?? undefined
  } catch {
    return undefined
  }
}
