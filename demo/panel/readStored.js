const keys = (read) => {
  try {
    return Object.keys(read())
  } catch {
    // A browser that blocks storage throws where it is only named.
    return []
  }
}

/** Everything script can see of this site's storage: `[{ kind, name }]`, kinds as in askfirst's declarations. */
export async function readStored() {
  const cookies = document.cookie.split('; ').filter(Boolean)
  const databases = await indexedDB.databases?.().catch(() => [])
  const caches = await globalThis.caches?.keys().catch(() => [])
  const found = {
    cookie: cookies.map((pair) => pair.split('=', 1)[0]),
    local: keys(() => localStorage),
    session: keys(() => sessionStorage),
    indexeddb: (databases ?? []).map(({ name }) => name),
    cache: caches ?? [],
  }
  return Object.entries(found).flatMap(([kind, names]) => names.map((name) => ({ kind, name })))
}
