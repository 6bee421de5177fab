import { canonicalJson } from '../core/canonicalJson'
import type { CheckedOptions } from './checkOptions'
import { draftOf } from './draftOf'
import { Problem } from './Problem'
import { parseArrival } from './parseArrival'
import type { Draft, Entry } from './RecordStore'
import { readBody } from './readBody'
import { refreshCookie } from './refreshCookie'

/** The id was there already: is it the same answer, sent again? */
function checkRepeated(entry: Entry, { kept, personal }: Draft): void {
  if (entry.erasedAt) throw new Problem(410, 'this record was erased at the visitor’s wish, and is not taken again')
  const same = canonicalJson([entry.kept, entry.personal]) === canonicalJson([kept, personal])
  if (!same) throw new Problem(409, 'another record has this id')
}

/** Keeps a record, once: 201 with `{ id, receivedAt, hash }`, or 200 with the same where it was there already. */
export async function postRecord(
  request: Request,
  { store, maxBytes, cookie, now }: CheckedOptions,
  welcome: (subject: string) => Promise<void>,
): Promise<Response> {
  const { record, secret } = parseArrival(await readBody(request, maxBytes), request.headers)
  await welcome(record.subject)
  const draft = await draftOf(record, { secret, receivedAt: new Date(now()).toISOString() })
  const { entry, isNew } = await store.append(draft)
  if (!isNew) checkRepeated(entry, draft)
  const { receivedAt, hash } = entry
  const refreshed = refreshCookie(request.headers.get('cookie'), cookie, { now: now() })
  return Response.json(
    { id: record.id, receivedAt, hash },
    { status: isNew ? 201 : 200, headers: refreshed ? { 'set-cookie': refreshed } : {} },
  )
}
