import { isDays } from './isDays'
import { regimes } from './regimes'

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isTable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown) => isTable(value) && Object.values(value).every(isText)

/** Blanks and characters that nobody sees, a zero-width space say, leave a button empty. */
const isSeen = (value: unknown) => isText(value) && /[^\s\p{C}]/u.test(value)
const isLabel = (value: unknown) => {
  const texts = isTable(value) ? Object.values(value) : [value]
  return texts.length > 0 && texts.every(isSeen)
}

/** What a value may be, and the words that mend one that is not. */
export const kinds: Record<string, readonly [needs: string, check: (value: unknown) => boolean]> = {
  text: ['a text', isText],
  says: ['a text, or an object with one per language', (value) => typeof value === 'string' || isTexts(value)],
  label: ['a text that says something, or an object with one per language', isLabel],
  // What every object has (`constructor`) would be found without having been declared.
  id: ['an id of letters, digits, - and _', (value) => isText(value) && /^[\w-]+$/.test(value) && !(value in {})],
  // A server that does not know it leaves it empty.
  code: [
    'an ISO 3166 code of letters, digits, - and _',
    (value) => typeof value === 'string' && /^[\w-]*$/.test(value),
  ],
  flag: ['true or false', (value) => typeof value === 'boolean'],
  whole: ['a whole number from 1', (value) => Number.isInteger(value) && Number(value) > 0],
  days: ['a whole number from 1 to 400', (value) => Number.isInteger(value) && isDays(Number(value))],
  wait: ['milliseconds from 0 to 10000', (value) => typeof value === 'number' && value >= 0 && value <= 10_000],
  list: ['a list', Array.isArray],
  table: ['an object', isTable],
  function: ['a function', (value) => typeof value === 'function'],
  // `javascript:` and the like never become a link; browsers pass over blanks before and in a scheme.
  link: ['an http(s) URL or a path', (value) => isText(value) && !/^(?!https?:)[^/?#]*:/i.test(value)],
  url: [
    'a string like "x.com", "*.x.com" or "x.com/path*", without scheme and port',
    (value) => isText(value) && /^(\*\.)?[\w-]+(\.[\w-]+)*(\/[^*\s]*\*?)?$/.test(value),
  ],
  pattern: ['a string with one * at most, at its end', (value) => isText(value) && /^[^*\s]+\*?$/.test(value)],
  false: ['false', (value) => value === false],
}

export type Shape = Readonly<Record<string, string>>

/** Several kinds with a space between them; one that is not among `kinds` stands for itself. `!` = required. */
export const shapes = {
  config: {
    services: 'list',
    categories: 'list',
    revision: 'whole',
    regime: `${Object.keys(regimes).join(' ')} region table function`,
    region: 'code function',
    minor: 'refuse opt-in',
    guard: 'hold',
    policyUrl: 'link',
    imprintUrl: 'link',
    layout: 'bar box center',
    site: 'table',
    cookie: 'table',
    records: 'link',
    signals: 'list',
    google: 'table',
    language: 'text',
    words: 'table',
    reload: 'flag',
    clickIds: 'keep hide',
    base: 'text',
    nonce: 'text',
    debug: 'flag',
    ui: 'false function',
  },
  service: {
    id: '!id',
    category: '!id',
    name: '!text',
    provider: 'text',
    description: 'says',
    policyUrl: 'link',
    urls: 'list',
    storage: 'list',
    transfers: 'list',
    reason: 'says',
  },
  storage: {
    kind: '!cookie local session indexeddb cache opfs',
    name: '!pattern',
    domain: 'text',
    path: 'text',
    duration: 'text',
    purpose: 'says',
  },
  category: {
    id: '!id',
    name: 'text',
    description: 'text',
    mode: 'opt-in opt-out exempt',
    reason: 'text',
    sale: 'flag',
  },
  transfer: { country: '!text', safeguard: 'text' },
  cookie: { name: 'id', domain: 'text', days: 'days' },
  site: { name: 'text', controller: 'text', contact: 'text', authority: 'table', updated: 'text', domains: 'list' },
  authority: { name: '!text', url: '!link' },
  signal: { id: '!text', start: '!function', change: '!function' },
  google: { wait: 'wait', adsDataRedaction: 'flag', urlPassthrough: 'flag', regions: 'table' },
  regime: {
    id: '!id',
    mode: '!opt-in opt-out exempt',
    modes: 'table',
    may: 'table',
    ask: '!banner notice none',
    gpc: '!refuse ignore',
    days: '!table',
    link: 'choices',
  },
  days: { grant: '!days', refusal: '!days' },
} satisfies Record<string, Shape>
