import { node } from './node.js'

const words = (choices) => {
  const count = (choice) => Object.values(choices).filter((one) => one === choice).length
  return `${count(true)} granted, ${count(false)} refused`
}

/** What the store told: a record that came in, or an erasure. */
export function recordRow({ at, record, erased }) {
  const time = node('span', 'panel-time', at.slice(11, 19))
  if (!record)
    return node('li', '', time, ' ', node('b', '', 'erased'), ` what named the visitor, in ${erased} records`)
  const { seq, kept, hash } = record
  const more = `no. ${seq} · ${kept.source} · ${kept.language} · chained by ${hash.slice(0, 12)}…`
  return node(
    'li',
    '',
    time,
    ' ',
    node('b', '', kept.action),
    ` ${words(kept.choices)}`,
    node('span', 'panel-more', more),
  )
}
