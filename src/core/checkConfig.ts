import type { Category, Config, Mode } from '../types'
import { AskFirstError } from './AskFirstError'
import { modes, resolveRegime, usualMode } from './createPolicy'
import { regimes } from './regimes'

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** What a value may be, and the words that mend one that is not. */
const kinds: Record<string, readonly [needs: string, check: (value: unknown) => boolean]> = {
  text: ['a text', isText],
  id: ['an id of letters, digits, - and _', (value) => isText(value) && /^[\w-]+$/.test(value)],
  flag: ['true or false', (value) => typeof value === 'boolean'],
  whole: ['a whole number from 1', (value) => Number.isInteger(value) && Number(value) > 0],
  list: ['a list', Array.isArray],
  table: ['an object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value)],
  function: ['a function', (value) => typeof value === 'function'],
  // `javascript:` and the like never become a link.
  link: ['an http(s) URL or a path', (value) => isText(value) && !/^(?!https?:)[a-z][\w+.-]*:/i.test(value)],
  pattern: [
    'a string with one * at most, at its end or as "*."',
    (value) => isText(value) && /^(\*\.)?[^*\s]+\*?$/.test(value),
  ],
  false: ['false', (value) => value === false],
}

const defaults = ['necessary', 'preferences', 'statistics', 'marketing']

type Shape = Readonly<Record<string, string>>

/** Several kinds with a space between them; one that is not among `kinds` stands for itself. `!` = required. */
const shapes = {
  config: {
    services: 'list',
    categories: 'list',
    revision: 'whole',
    regime: `${Object.keys(regimes).join(' ')} table function`,
    region: 'text',
    guard: 'hold',
    policyUrl: 'link',
    site: 'table',
    cookie: 'table',
    records: 'link',
    signals: 'list',
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
    description: 'text',
    policyUrl: 'link',
    urls: 'list',
    storage: 'list',
    transfers: 'list',
    reason: 'text',
  },
  storage: {
    kind: '!cookie local session indexeddb cache',
    name: '!pattern',
    domain: 'text',
    path: 'text',
    duration: 'text',
    purpose: 'text',
  },
  category: {
    id: '!id',
    name: 'text',
    description: 'text',
    mode: 'opt-in opt-out exempt',
    reason: 'text',
    sale: 'flag',
  },
  cookie: { name: 'id', domain: 'text', days: 'whole' },
  regime: {
    id: '!id',
    mode: '!opt-in opt-out exempt',
    modes: 'table',
    ask: '!banner notice none',
    gpc: '!refuse ignore',
    days: '!table',
  },
  days: { grant: '!whole', refusal: '!whole' },
} satisfies Record<string, Shape>

const show = (value: unknown) =>
  typeof value === 'string' ? `"${value}"` : Array.isArray(value) ? 'a list' : String(value)

function checkValue(path: string, value: unknown, kind: string): void {
  const options = kind.replace('!', '').split(' ')
  if (options.some((option) => (kinds[option] ? kinds[option][1](value) : value === option))) return
  const seal = value === 'seal' ? ' The seal is in askfirst-seal.js and askfirst/seal.' : ''
  const needs = options.map((option) => kinds[option]?.[0] ?? `"${option}"`).join(' or ')
  throw new AskFirstError(`${path} must be ${needs}, not ${show(value)}.${seal}`)
}

function checkTable(path: string, value: unknown, shape: Shape): asserts value is Record<string, unknown> {
  checkValue(path, value, 'table')
  const given = value as Record<string, unknown>
  for (const key of Object.keys(given)) {
    const kind = Object.hasOwn(shape, key) && shape[key]
    if (!kind) throw new AskFirstError(`${path}.${key} is unknown. Known are ${Object.keys(shape).join(', ')}.`)
    if (given[key] !== undefined) checkValue(`${path}.${key}`, given[key], kind)
  }
  for (const key in shape) if (shape[key]?.startsWith('!')) checkValue(`${path}.${key}`, given[key], shape[key])
}

const each = (path: string, value: unknown, check: (path: string, item: unknown) => void) => {
  if (Array.isArray(value)) value.forEach((item, index) => check(`${path}[${index}]`, item))
}

/** What one part of the config says against another. */
function checkSense(config: Config, catalogue: Readonly<Record<string, string>>): void {
  const regime = resolveRegime(config)
  const strictness = (mode: Mode) => modes.indexOf(mode)
  const known: Category[] = config.categories ? [...config.categories] : defaults.map((id) => ({ id }))
  for (const { id, mode, reason } of known) {
    const usual = usualMode(regime, id)
    if (!mode || strictness(mode) <= strictness(usual) || (mode === 'exempt' && reason)) continue
    throw new AskFirstError(
      `category "${id}" cannot be "${mode}": the regime "${regime.id}" has "${usual}". ` +
        'Leave mode out, make it stricter, or "exempt" with a reason.',
    )
  }
  const taken = new Set(known.map(({ id }) => id))
  for (const given of config.services ?? []) {
    const [id, under] = typeof given === 'string' ? [given, catalogue[given]] : [given.id, given.category]
    if (!under) {
      throw new AskFirstError(
        `service "${id}" is not in the catalogue. Declare it as { id, category, name, urls, storage }.`,
      )
    }
    const category = known.find((one) => one.id === under)
    if (!category) throw new AskFirstError(`service "${id}": there is no category "${under}". Add it to categories.`)
    if (taken.has(id)) throw new AskFirstError(`the id "${id}" is taken twice. Give each service and category its own.`)
    taken.add(id)
    const isExempt = (category.mode ?? usualMode(regime, under)) === 'exempt'
    if (isExempt && typeof given !== 'string' && !given.reason && !category.reason) {
      throw new AskFirstError(`service "${id}" is under "${under}": say why in its reason, or ask for it elsewhere.`)
    }
  }
}

/**
 * Takes what a page wrote for a config, or says what is wrong with it.
 * @throws AskFirstError for the first mistake, with its path and what mends it
 */
export function checkConfig(value: unknown, catalogue: Readonly<Record<string, string>>): Config {
  checkTable('config', value, shapes.config)
  each('config.services', value.services, (path, service) => {
    if (isText(service)) return
    checkTable(path, service, shapes.service)
    each(`${path}.urls`, service.urls, (at, url) => checkValue(at, url, 'pattern'))
    each(`${path}.storage`, service.storage, (at, item) => checkTable(at, item, shapes.storage))
  })
  each('config.categories', value.categories, (path, category) => checkTable(path, category, shapes.category))
  if (value.cookie) checkTable('config.cookie', value.cookie, shapes.cookie)
  if (kinds.table?.[1](value.regime)) {
    checkTable('config.regime', value.regime, shapes.regime)
    checkTable('config.regime.days', value.regime.days, shapes.days)
  }
  checkSense(value, catalogue)
  return value
}
