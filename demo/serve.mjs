import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { createLog } from './server/createLog.mjs'
import { thirdParties } from './server/thirdParties.mjs'

// Nobody but this computer is served. The two names are two sites for a browser, and so the second is a third party.
const loopback = '127.0.0.1'
const port = Number(process.env.PORT ?? 4173)

const stop = (why) => {
  console.error(why)
  process.exit(1)
}

if (!Number.isInteger(port) || port < 0 || port > 65534)
  stop(`PORT must be a number from 0 to 65534, not "${process.env.PORT}".`)
for (const file of ['askfirst.js', 'index.js', 'server.js']) {
  if (!existsSync(new URL(`../dist/${file}`, import.meta.url)))
    stop(`dist/${file} is missing: run "npm run build" first.`)
}

const listen = (server, at) =>
  new Promise((resolve) => {
    server.once('error', ({ code, message }) =>
      stop(code === 'EADDRINUSE' ? `Port ${at} is taken. Choose another one: PORT=5000 npm run demo` : message),
    )
    server.listen(at, loopback, () => resolve(server.address().port))
  })

/** One bad request is answered, and the demo goes on. */
const safely = (handle) => async (request, response) => {
  try {
    await handle(request, response)
  } catch (error) {
    console.error(error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}

const log = createLog()
let thirdParty = ''
const second = createServer(safely(thirdParties({ origin: () => thirdParty, log })))
thirdParty = `http://${loopback}:${await listen(second, port && port + 1)}`

// These need dist/, so they come after the question whether it is there.
const { buildApp } = await import('./server/buildApp.mjs')
const { keepRecords } = await import('./server/keepRecords.mjs')
const { site } = await import('./server/site.mjs')
const records = await keepRecords(log)
const answer = safely(site({ thirdParty, log, app: await buildApp(thirdParty), records: records.listener }))

const first = createServer((request, response) => {
  const { host = '' } = request.headers
  // Under the third parties' name the site would be one of them.
  if (host.split(':')[0] === 'localhost') return answer(request, response)
  response.writeHead(302, { location: `http://localhost:${first.address().port}${request.url}` }).end()
})
const origin = `http://localhost:${await listen(first, port)}`
console.log(`askfirst demo: ${origin}/`)
console.log(`Its records: curl -H 'Authorization: Bearer ${records.token}' ${origin}/records`)
