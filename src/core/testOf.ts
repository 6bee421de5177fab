import { kinds } from './shapes'

type Test = (value: unknown) => boolean

/** Read once: a thousand services have the same few kinds of values. */
const tests = new Map<string, Test>()

/** Tells whether a value is of one of these kinds (`shapes`). */
export function testOf(kind: string): Test {
  let test = tests.get(kind)
  if (!test) {
    const options = kind.replace('!', '').split(' ')
    const each = options.map((option): Test => kinds[option]?.[1] ?? ((value) => value === option))
    const [only, ...others] = each
    test = only && !others.length ? only : (value) => each.some((one) => one(value))
    tests.set(kind, test)
  }
  return test
}
