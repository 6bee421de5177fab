import { addressBlock } from './addressBlock'
import { checkOptions } from './checkOptions'
import { corsHeaders } from './corsHeaders'
import { countRecords } from './countRecords'
import { createLimiter } from './createLimiter'
import { exportRecords } from './exportRecords'
import type { Connection } from './Handler'
import { isToken } from './isToken'
import { Problem } from './Problem'
import { postRecord } from './postRecord'
import { problemResponse } from './problemResponse'
import type { RecordHandlerOptions } from './RecordHandlerOptions'
import { visitorRecords } from './visitorRecords'

/** What may be done where, below `path`; a subject has its own. */
const places = new Map([
  ['', 'GET, POST'],
  ['/counts', 'GET'],
])

/**
 * Keeps consent records: the URL of the config's `records`.
 *
 * | request | does |
 * |---|---|
 * | `POST /records` | keeps a record: 201, or 200 where it was there already |
 * | `GET /records/{subject}` | the visitor's own records |
 * | `DELETE /records/{subject}` | erases what names the visitor |
 * | `GET /records?after=0` | NDJSON of all; with the token |
 * | `GET /records/counts?from=…&to=…` | answers by day, regime and language; with the token |
 *
 * The first three need the visitor's proof: a secret that the device makes with the subject, 22 to 128 characters of
 * `A-Za-z0-9_-` (132 random bits), and sends as the header `Askfirst-Proof`. A POST has the record as its JSON body, or
 * `{ record, proof }` where no header can be set (`sendBeacon`). Only a hash of subject and secret is kept, with each
 * record; who lost the secret makes a new one, and gets the records that came with that.
 *
 * What is not a success is `application/problem+json`. To be sent again, later: 429 and 503 (`Retry-After`, in
 * seconds), any other 5xx, and no answer at all. Never again: any other 4xx.
 * @throws AskFirstError for a mistake in the options
 */
export function recordHandler(
  options: RecordHandlerOptions,
): (request: Request, connection?: Connection) => Promise<Response> {
  const checked = checkOptions(options)
  const { store, path, origins, token, limits, address, onError, now } = checked
  const countSubject = createLimiter(limits.subject, now)
  const countAddress = createLimiter(limits.address, now)

  async function welcome(wait: Promise<number>): Promise<void> {
    const seconds = await wait
    if (seconds) throw new Problem(429, 'too many requests, come back later', { 'retry-after': `${seconds}` })
  }

  async function checkToken({ headers }: Request): Promise<void> {
    if (!token) throw new Problem(404, 'there is nothing here')
    if (await isToken(headers.get('authorization'), token)) return
    throw new Problem(401, 'the token is missing or wrong: Authorization: Bearer …', { 'www-authenticate': 'Bearer' })
  }

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const { method } = request
    const place = url.pathname.startsWith(path) ? url.pathname.slice(path.length) : '?'
    const subject = /^\/([\w-]{16,64})$/.exec(place)?.[1]
    const methods = places.get(place) ?? (subject && 'GET, DELETE')
    if (!methods) throw new Problem(404, 'there is nothing here')
    if (method === 'OPTIONS') return new Response(null, { status: 204 })
    if (!methods.split(', ').includes(method)) throw new Problem(405, `use ${methods}`, { allow: methods })
    if (method === 'POST') return postRecord(request, checked, (name) => welcome(countSubject(name)))
    if (subject) {
      await welcome(countSubject(subject))
      return visitorRecords(request, subject, checked)
    }
    await checkToken(request)
    return place ? countRecords(url, store, now()) : exportRecords(url, store)
  }

  function refuse(error: unknown): Response {
    if (error instanceof Problem) return problemResponse(error)
    onError(error)
    return problemResponse(
      new Problem(503, 'the records cannot be reached now, come back later', { 'retry-after': '5' }),
    )
  }

  return async (request: Request, connection: Connection = {}) => {
    let cors = {}
    let response: Response
    try {
      cors = corsHeaders(request, origins)
      const caller = address(request, connection)
      if (caller) await welcome(countAddress(addressBlock(caller)))
      response = await answer(request)
    } catch (error) {
      response = refuse(error)
    }
    const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
    for (const [name, value] of Object.entries({ ...always, ...cors })) response.headers.set(name, value)
    return response
  }
}
