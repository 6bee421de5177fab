/** Set for the page after a reload: what had to end there may have stored anew until it did. */
const mark = 'askfirst-reload'

/** Is there anything to sweep? Cheap, so that the sweep's own file is fetched only then. */
export const traces = {
  expect(page: Window): void {
    try {
      page.sessionStorage.setItem(mark, '1')
    } catch {
      // Where nothing can be stored nothing has been.
    }
  },
  /** Is something to be expected, or has this origin stored anything but the record of who has answered? */
  exist(page: Window, isAnswered: boolean): boolean {
    try {
      const { document, localStorage, sessionStorage } = page
      const names = [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join('; ')
      sessionStorage.removeItem(mark)
      return names.includes(mark) || (isAnswered && /(^|; )(?!askfirst|;|$)/.test(names))
    } catch {
      return false
    }
  },
}
