import css from '../../styles/ledger.css?inline'
import type { AskFirst, Attempt, Unsubscribe } from '../types'
import { element } from './element'

const counted = ['held', 'refused', 'leaked', 'undeclared'] as const
/** Rows, the newest first: more is read from `ledger()`. */
const longest = 200
/** ms. Not every entry of the ledger is an event: what woke, or is let through, is none. */
const pause = 500

const cells = (askfirst: AskFirst, { at, outcome, channel, target, service }: Attempt) => {
  const ids = service?.split(' ').filter(Boolean) ?? []
  const decisions = askfirst.decisions()
  const because = ids.map((id) => decisions[id]?.because ?? 'not declared')
  return [at.slice(11, 19), outcome, channel, target, ids.join(' ') || '–', because.join(' ') || 'nobody declared it']
}

/**
 * For the owner, where `debug` is on: what is held, and why, as it happens. In English, like all that is said to owners.
 * It stands by itself, as the trigger does, so that it also works without an interface.
 */
export function mountLedger(askfirst: AskFirst): Unsubscribe {
  const summary = element('summary')
  const body = element('tbody')
  const head = ['Time', 'Outcome', 'Channel', 'Target', 'Service', 'Now'].map((name) =>
    element('th', { scope: 'col' }, name),
  )
  const surface = element(
    'details',
    { id: 'askfirst-ledger', lang: 'en', dir: 'ltr' },
    summary,
    element(
      'div',
      { role: 'region', 'aria-label': 'Ledger', tabindex: '0' },
      element('table', {}, element('thead', {}, element('tr', {}, ...head)), body),
    ),
  )

  let drawn = ''
  const draw = () => {
    const ledger = askfirst.ledger()
    const rows = surface.open ? ledger.slice(-longest).reverse() : []
    const texts = rows.map((attempt) => cells(askfirst, attempt))
    const counts = counted.map((name) => `${ledger.filter(({ outcome }) => outcome === name).length} ${name}`)
    const now = JSON.stringify([counts, texts])
    // Drawn for nothing, a selection in it would be lost.
    if (now === drawn) return
    drawn = now
    summary.textContent = `askfirst: ${counts.join(', ')}`
    body.replaceChildren(...texts.map((row) => element('tr', {}, ...row.map((text) => element('td', {}, text)))))
  }
  draw()
  const timer = setInterval(draw, pause)
  surface.addEventListener('toggle', draw)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
  document.documentElement.append(surface)
  return () => {
    clearInterval(timer)
    surface.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
