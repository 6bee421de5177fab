import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { makeRecord, random } from './makeRecord.mjs'

const proof = random()

/**
 * Sends one record; gives the status, or 0 where nothing came back.
 * @param {object} record
 * @param {{ port: number, agent: Agent }} where
 * @returns {Promise<number>}
 */
const post = (record, { port, agent }) =>
  new Promise((resolve) => {
    const body = JSON.stringify(record)
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'askfirst-proof': proof,
    }
    const sent = request({ port, agent, host: '127.0.0.1', method: 'POST', path: '/records', headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', () => resolve(0))
    })
    sent.on('error', () => resolve(0))
    sent.end(body)
  })

/**
 * So many visitors answer one after another until the time is over; each sends its record again until it is
 * acknowledged. Gives ids by how they were acknowledged, milliseconds of each first try that went well, and seconds.
 * @param {() => boolean} over
 * @param {{ port: number, visitors: number }} where
 */
export async function postUntil(over, { port, visitors }) {
  const agent = new Agent({ keepAlive: true, maxSockets: visitors })
  /** @type {Map<string, number>} */
  const acknowledged = new Map()
  /** @type {number[]} */
  const times = []
  const started = performance.now()
  const visitor = async () => {
    while (!over()) {
      const record = makeRecord()
      for (let tries = 0; !acknowledged.has(record.id); tries++) {
        const from = performance.now()
        const status = await post(record, { port, agent })
        if (status === 200 || status === 201) acknowledged.set(record.id, status)
        else if (status !== 0 && status !== 503) throw new Error(`the server answered ${status}`)
        else await wait(50)
        if (status === 201 && tries === 0) times.push(performance.now() - from)
      }
    }
  }
  await Promise.all(Array.from({ length: visitors }, visitor))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return { acknowledged, times, seconds }
}
