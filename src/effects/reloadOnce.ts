/** What has run cannot be undone in a page. A hidden one reloads when it is next seen. */
export function reloadOnce({ document, location }: Window): void {
  const reload = () => {
    if (document.visibilityState === 'hidden') return
    document.removeEventListener('visibilitychange', reload)
    location.reload()
  }
  document.addEventListener('visibilitychange', reload)
  reload()
}
