import type { Config } from '../types'
import { AskFirstError } from './AskFirstError'
import { checkSense } from './checkSense'
import { checkValue } from './checkValue'
import { checkWords } from './checkWords'
import { isText, kinds, type Shape, shapes } from './shapes'
import { signalIds } from './signalIds'
import { testOf } from './testOf'

type Table = Record<string, unknown>

type Test = ReturnType<typeof testOf>

interface Tests {
  all: Map<string, Test>
  required: { key: string; test: Test }[]
}

/** Read once: a thousand services have the same few shapes. */
const read = new Map<Shape, Tests>()

function testsOf(shape: Shape) {
  let tests = read.get(shape)
  if (!tests) {
    tests = { all: new Map(), required: [] }
    for (const [key, kind] of Object.entries(shape)) {
      const test = testOf(kind)
      tests.all.set(key, test)
      if (kind.startsWith('!')) tests.required.push({ key, test })
    }
    read.set(shape, tests)
  }
  return tests
}

function checkRequired(path: string, given: object, shape: Shape): void {
  for (const { key, test } of testsOf(shape).required) {
    const value: unknown = Reflect.get(given, key)
    if (!test(value)) checkValue(`${path}.${key}`, value, shape[key] ?? '')
  }
}

function checkTable(path: string, value: unknown, shape: Shape): asserts value is Table {
  checkValue(path, value, 'table')
  const given = value as Table
  const { all } = testsOf(shape)
  for (const key in given) {
    const test = all.get(key)
    if (!test) throw new AskFirstError(`${path}.${key} is unknown. Known are ${Object.keys(shape).join(', ')}.`)
    if (given[key] !== undefined && !test(given[key])) checkValue(`${path}.${key}`, given[key], shape[key] ?? '')
  }
  checkRequired(path, given, shape)
}

const each = (path: string, value: unknown, check: (path: string, item: unknown) => void) => {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) check(`${path}[${index}]`, item)
}

function checkSite(site: unknown): void {
  checkTable('config.site', site, shapes.site)
  if (site.authority) checkTable('config.site.authority', site.authority, shapes.authority)
  each('config.site.domains', site.domains, (path, domain) => checkValue(path, domain, 'text'))
}

function checkGoogle(google: unknown): void {
  checkTable('config.google', google, shapes.google)
  for (const [region, states] of Object.entries(google.regions ?? {})) {
    checkValue(`config.google.regions.${region}`, states, 'table')
    for (const [type, state] of Object.entries(states)) {
      checkValue(`config.google.regions.${region}.${type}`, state, 'granted denied')
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
    each(`${path}.urls`, service.urls, (at, url) => checkValue(at, url, 'url'))
    each(`${path}.storage`, service.storage, (at, item) => checkTable(at, item, shapes.storage))
    each(`${path}.transfers`, service.transfers, (at, item) => checkTable(at, item, shapes.transfer))
  })
  each('config.categories', value.categories, (path, category) => checkTable(path, category, shapes.category))
  each('config.signals', value.signals, (path, signal) => {
    checkValue(path, signal, `${signalIds.join(' ')} table`)
    // A signal may keep more than is read here: an instance of a class, say.
    if (signal && typeof signal === 'object') checkRequired(path, signal, shapes.signal)
  })
  if (value.site) checkSite(value.site)
  checkWords(value)
  if (value.google) checkGoogle(value.google)
  if (value.cookie) checkTable('config.cookie', value.cookie, shapes.cookie)
  if (kinds.table?.[1](value.regime)) {
    checkTable('config.regime', value.regime, shapes.regime)
    checkTable('config.regime.days', value.regime.days, shapes.days)
    for (const key of ['modes', 'may'] as const) {
      for (const [id, mode] of Object.entries(value.regime[key] ?? {})) {
        checkValue(`config.regime.${key}.${id}`, mode, shapes.category.mode)
      }
    }
  }
  checkSense(value, catalogue)
  return value
}
