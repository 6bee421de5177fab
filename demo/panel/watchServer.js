/** Tells each request that third parties got since the page was made, and each record, those before this call included. */
export function watchServer(from, tell) {
  const source = new EventSource(`/panel/requests?from=${from}`)
  source.addEventListener('message', ({ data }) => tell(JSON.parse(data)))
  // Held open over a navigation it would cost the next page one of the six connections to its host.
  addEventListener('pagehide', () => source.close())
}
