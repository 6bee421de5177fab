import type { Config } from '../types'
import { AskFirstError } from './AskFirstError'
import { checkSense } from './checkSense'
import { isText, kinds, type Shape, shapes } from './shapes'

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
