import { traces } from './traces'

/** What has run cannot be undone in a page. A hidden one reloads when it is next seen. */
export function reloadOnce(page: Window): void {
  const { document, location } = page
  const reload = () => {
    if (document.visibilityState === 'hidden') return
    document.removeEventListener('visibilitychange', reload)
    traces.expect(page)
    location.reload()
  }
  document.addEventListener('visibilitychange', reload)
  reload()
}
