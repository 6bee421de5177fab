import { dayLength } from '../core/dayLength'
import type { Action } from '../types'
import { Problem } from './Problem'
import type { Kept, RecordStore } from './RecordStore'

/** The answers of one UTC day under one regime and in one language. */
export type DailyCount = { day: string; regime: string; language: string } & Record<Action, number> & {
    /** By id of a category or service: how often it was granted and refused. */
    choices: Record<string, { granted: number; refused: number }>
  }

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
/** Of the calendar: `Date` takes the 30th of February, PostgreSQL does not, nor a year 0 or 10000. */
const isDay = (text: string) =>
  /^[12]\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(Date.parse(text)) === text

function count(line: DailyCount, { action, choices }: Kept): void {
  line[action]++
  for (const [id, isGranted] of Object.entries(choices)) {
    line.choices[id] ??= { granted: 0, refused: 0 }
    line.choices[id][isGranted ? 'granted' : 'refused']++
  }
}

/** `?from=2026-11-01&to=2026-11-30`, both included; default the last 30 days. Days are those on which records came. */
export async function countRecords({ searchParams }: URL, store: RecordStore, now: number): Promise<Response> {
  const from = searchParams.get('from') ?? dayOf(now - 29 * dayLength)
  const to = searchParams.get('to') ?? dayOf(now)
  if (!isDay(from) || !isDay(to)) throw new Problem(400, '"from" and "to" must be days, as in 2026-11-25')
  const lines = new Map<string, DailyCount>()
  for await (const { receivedAt, kept } of store.arrivals(from, dayOf(Date.parse(to) + dayLength))) {
    const [day, { regime, language }] = [receivedAt.slice(0, 10), kept]
    const key = `${day} ${regime} ${language}`
    const none = { 'accept-all': 0, 'reject-all': 0, choose: 0, withdraw: 0 }
    const line = lines.get(key) ?? { day, regime, language, ...none, choices: {} }
    lines.set(key, line)
    count(line, kept)
  }
  return Response.json({ days: [...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line) })
}
