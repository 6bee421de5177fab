import type { AskFirst, PolicyCategory, Service, StorageEntry } from '../types'
import { element } from './element'
import { formatDuration } from './formatDuration'
import { servicesOf } from './servicesOf'
import { transfersText } from './transfersText'
import { typeName } from './typeName'
import { webUrl } from './webUrl'

/** A row for everything that the services of a category keep, or for a service that keeps nothing. */
export function declarationTable(askfirst: AskFirst, category: PolicyCategory, name: string): HTMLElement {
  const words = askfirst.words()
  const language = askfirst.language()
  const heads = [words.name, words.provider, words.purpose, words.duration, words.type]

  const provider = (service: Service) => {
    const called = service.provider ?? service.name
    const policyUrl = webUrl(service.policyUrl)
    const transfers = transfersText(service, language, words)
    return element(
      'td',
      {},
      policyUrl ? element('a', { href: policyUrl }, called) : called,
      ...(transfers ? [element('br'), transfers] : []),
    )
  }
  const row = (service: Service, entry?: StorageEntry) => {
    const purpose = entry?.purpose ?? service.description ?? ''
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, entry ? entry.name + (entry.domain ? ` (${entry.domain})` : '') : service.name),
      provider(service),
      element('td', {}, [purpose, service.reason].filter(Boolean).join(' ')),
      element('td', {}, entry?.duration ? formatDuration(entry.duration, language, words) : '–'),
      element('td', {}, entry ? typeName(entry.kind, words) : words.connection),
    )
  }
  const rows = servicesOf(askfirst, category).flatMap((service) =>
    service.storage?.length ? service.storage.map((entry) => row(service, entry)) : [row(service)],
  )
  if (!rows.length) return element('div')

  // A table may be wider than a phone; then it scrolls, also by keyboard.
  return element(
    'div',
    { role: 'region', 'aria-label': name, tabindex: '0' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...rows),
    ),
  )
}
