import { AskFirstError } from './AskFirstError'
import { kinds } from './shapes'
import { testOf } from './testOf'

const names: Readonly<Record<string, string>> = { object: 'an object', function: 'a function' }

const show = (value: unknown) => {
  if (typeof value === 'string') return `"${value}"`
  if (Array.isArray(value)) return 'a list'
  return (value !== null && names[typeof value]) || String(value)
}

/**
 * Is the value of one of these kinds (`shapes`)?
 * @throws AskFirstError that says what it must be
 */
export function checkValue(path: string, value: unknown, kind: string): void {
  if (testOf(kind)(value)) return
  const options = kind.replace('!', '').split(' ')
  const seal = value === 'seal' ? ' The seal is in askfirst-seal.js and askfirst/seal.' : ''
  const needs = options.map((option) => kinds[option]?.[0] ?? `"${option}"`).join(' or ')
  throw new AskFirstError(`${path} must be ${needs}, not ${show(value)}.${seal}`)
}
