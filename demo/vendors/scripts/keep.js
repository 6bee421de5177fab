import { read } from './read.js'
import { write } from './write.js'

/** Sets a first-party cookie on the widest domain that the browser takes, as most tags do. */
export function keep(name, value, days) {
  const lifetime = days ? `; max-age=${Math.round(days * 86400)}` : ''
  const labels = location.hostname.split('.')
  for (let from = labels.length - 2; from >= 0; from--) {
    write(name, value, `; domain=${labels.slice(from).join('.')}${lifetime}`)
    if (read(name) === value) return
  }
  write(name, value, lifetime)
}
