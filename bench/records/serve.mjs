import { createServer } from 'node:http'
import { nodeListener, postgresStore, recordHandler, sqliteStore } from 'askfirst/server'

// node serve.mjs <path or postgres:// URL> <port>: the handler as an owner would run it, prints its port.
const [, , source = '', port = '0'] = process.argv
const store = await (source.startsWith('postgres:') ? postgresStore : sqliteStore)(source)
// One address sends everything here.
const handler = recordHandler({ store, limits: { address: 1e9 } })
const server = createServer(nodeListener(handler))
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(address.port)
})
