import { node } from './panel/node.js'
import { readStored } from './panel/readStored.js'
import { recordRow } from './panel/recordRow.js'
import { rowsOf } from './panel/rowsOf.js'
import { watchServer } from './panel/watchServer.js'

const panel = document.getElementById('panel')
const toggle = panel.querySelector('.panel-toggle')
const body = panel.querySelector('.panel-body')
const part = (name) => panel.querySelector(`[data-rows="${name}"]`)
const requests = []
const records = []
const kinds = {
  cookie: 'cookie',
  local: 'localStorage',
  session: 'sessionStorage',
  indexeddb: 'IndexedDB',
  cache: 'cache',
}

const ready = () => (typeof window.askfirst?.decisions === 'function' ? window.askfirst : undefined)
const say = (text) => {
  const status = panel.querySelector('[role="status"]')
  if (status.textContent !== text) status.textContent = text
}

/** Draws only what changed: focus, selection and scroll stay where they are. */
function fill(list, rows) {
  const next = JSON.stringify(rows.map((row) => row.textContent))
  if (list.dataset.drawn === next) return
  list.dataset.drawn = next
  list.replaceChildren(...rows)
}

const tagsText = (asleep, awake) =>
  [asleep && `${asleep} asleep`, awake && `${awake} awake`].filter(Boolean).join(', ') || '–'

const serviceRow = ({ name, decision, asleep, awake, stored, asked }) =>
  node(
    'tr',
    decision?.allowed ? 'panel-on' : 'panel-off',
    node('th', '', name),
    node('td', '', `${decision?.allowed ? '✓' : '✗'} ${decision?.because ?? 'unknown'}`),
    node('td', '', tagsText(asleep, awake)),
    node('td', '', String(stored.length)),
    node('td', '', String(asked)),
  )

const requestRow = ({ at, method, host, path, sends, sets }) =>
  node(
    'li',
    '',
    node('span', 'panel-time', at.slice(11, 19)),
    ` ${method} `,
    node('b', '', host),
    path,
    ...(sets.length ? [node('span', 'panel-more', `offers ${sets.join(', ')}`)] : []),
    ...(sends.length ? [node('span', 'panel-more', `gets back ${sends.join(', ')}`)] : []),
  )

/** Says whose an entry is: askfirst's own, a declared service's, or nobody's. */
function storedRow(item, rows) {
  const owner = rows.find(({ stored }) => stored.includes(item))?.name
  const whose = owner ?? (item.name.startsWith('askfirst') ? 'the answer itself' : 'not declared')
  return node('li', '', node('b', '', item.name), node('span', 'panel-more', `${kinds[item.kind]} · ${whose}`))
}

function set(number, value) {
  panel.querySelector(`[data-number="${number}"]`).textContent = String(value)
}

/** Where the banner lies over the panel, the panel ends above it. */
function makeRoom() {
  const banner = document.getElementById('askfirst-banner')?.getBoundingClientRect()
  const { left, right } = panel.getBoundingClientRect()
  const covered = banner?.height && banner.left < right && banner.right > left && banner.bottom > innerHeight / 2
  panel.style.setProperty('--panel-foot', covered ? `${Math.max(0, innerHeight - banner.top)}px` : '0px')
}

async function draw() {
  const consent = ready()
  const stored = await readStored()
  const rows = consent ? rowsOf(consent, stored, requests) : []
  set('stored', stored.length)
  set('asked', requests.length)
  set('asleep', consent ? rows.reduce((sum, { asleep }) => sum + asleep, 0) : '–')
  set('awake', consent ? rows.reduce((sum, { awake }) => sum + awake, 0) : '–')
  fill(part('services'), rows.map(serviceRow))
  fill(part('stored'), stored.length ? stored.map((item) => storedRow(item, rows)) : [node('li', '', 'Nothing.')])
  fill(part('requests'), requests.length ? [...requests].reverse().map(requestRow) : [node('li', '', 'Nothing.')])
  fill(part('records'), records.length ? [...records].reverse().map(recordRow) : [node('li', '', 'Nothing.')])
  if (consent) {
    const entries = [...consent.ledger()].reverse().slice(0, 100)
    const entryRow = ({ channel, target, service, outcome }) =>
      node(
        'li',
        '',
        node('b', '', outcome),
        ` ${channel} ${target}`,
        node('span', 'panel-more', service ?? 'nobody declared it'),
      )
    fill(part('ledger'), entries.length ? entries.map(entryRow) : [node('li', '', 'Empty.')])
  }
  describe(consent, rows)
  makeRoom()
}

let due = false
function soon() {
  if (due) return
  due = true
  setTimeout(async () => {
    due = false
    await draw()
  }, 60)
}

function describe(consent, rows) {
  if (!consent) return say('askfirst is not here, and nobody else wakes the tags.')
  if (!consent.answered()) return say('Nobody has answered yet. What is not necessary sleeps.')
  const allowed = rows.filter(({ decision }) => decision?.allowed).length
  say(`Answered: ${allowed} of ${rows.length} services may run.`)
}

toggle.addEventListener('click', () => {
  panel.dataset.open = String(!body.checkVisibility())
  toggle.setAttribute('aria-expanded', panel.dataset.open)
})
toggle.setAttribute('aria-expanded', String(body.checkVisibility()))
panel.querySelector('[data-panel="forget"]').addEventListener('click', () => ready()?.forget())
for (const event of ['change', 'blocked', 'show', 'hide']) addEventListener(`askfirst:${event}`, soon)
addEventListener('resize', soon)
watchServer(panel.dataset.from, (entry) => {
  if (entry.host) requests.push(entry)
  else records.push(entry)
  soon()
})
// Storage has no event in the tab that writes it.
setInterval(soon, 1000)
soon()
