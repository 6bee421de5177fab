/** Does a page before still have something to tell the server? */
export function hasLetters(name: string, page: Window): boolean {
  try {
    return page.localStorage.getItem(`${name}-outbox`) !== null
  } catch {
    return false
  }
}
