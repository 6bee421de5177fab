/** Answers with the log as Server-Sent Events: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function streamLog(log, request, response) {
  const from = Number(new URL(`http://localhost${request.url}`).searchParams.get('from')) || 0
  // A browser that lost the line says what it heard last.
  const heard = Number(request.headers['last-event-id'] ?? -1)
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': requests of third parties, and records\n\n')
  const stop = log.follow(heard < 0 ? from : heard + 1, (entry) => {
    if (entry.id > heard) response.write(`id: ${entry.id}\ndata: ${JSON.stringify(entry)}\n\n`)
  })
  response.on('close', stop)
}
