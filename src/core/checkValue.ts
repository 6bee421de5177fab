import { AskFirstError } from './AskFirstError'
import { kinds } from './shapes'

const names: Readonly<Record<string, string>> = { object: 'an object', function: 'a function' }

const show = (value: unknown) => {
  if (typeof value === 'string') return `"${value}"`
  if (Array.isArray(value)) return 'a list'
  return (value !== null && names[typeof value]) || String(value)
}

/** Read once: a thousand services have the same few shapes. */
const tests = new Map<string, (value: unknown) => boolean>()

const optionsOf = (kind: string) => kind.replace('!', '').split(' ')

/** Is a value of one of these kinds (`shapes`)? */
export function testOf(kind: string): (value: unknown) => boolean {
  let test = tests.get(kind)
  if (!test) {
    const each = optionsOf(kind).map((option) => kinds[option]?.[1] ?? ((value: unknown) => value === option))
    const [only, ...others] = each
    test = only && !others.length ? only : (value) => each.some((one) => one(value))
    tests.set(kind, test)
  }
  return test
}

/** @throws AskFirstError that says what the value must be */
export function checkValue(path: string, value: unknown, kind: string): void {
  if (testOf(kind)(value)) return
  const options = optionsOf(kind)
  const seal = value === 'seal' ? ' The seal is in askfirst-seal.js and askfirst/seal.' : ''
  const needs = options.map((option) => kinds[option]?.[0] ?? `"${option}"`).join(' or ')
  throw new AskFirstError(`${path} must be ${needs}, not ${show(value)}.${seal}`)
}
