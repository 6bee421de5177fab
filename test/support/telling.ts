/** For pages that no driver sees: calls of `tell(when)` POST to `/told` what the page looks like once it is quiet. */
export const telling = `<script>
  const tell = (when) => setTimeout(() => {
    const { allowed, because } = askfirst.decisions().counter ?? {}
    const seen = {
      path: location.pathname, when, because, allowed, hits: window.hits ?? 0,
      banner: !!document.getElementById('askfirst-banner'),
      state: document.documentElement.dataset.askfirstState,
      host: document.querySelectorAll('#askfirst-host').length,
      stored: [document.cookie, ...Object.keys(localStorage)].filter((text) => text.includes('askfirst')).length,
    }
    navigator.sendBeacon('/told', JSON.stringify(seen))
  }, 1500)
</script>`
