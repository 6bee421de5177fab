import type { PolicyCategory, Service, StorageEntry } from '../types'
import type { Declared } from './Declared'
import { formatDuration } from './formatDuration'
import type { Pen } from './Pen'
import { servicesOf } from './servicesOf'
import { transfersText } from './transfersText'
import { typeName } from './typeName'
import { webUrl } from './webUrl'

/** What only the page knows: what of an entry lies on this device. */
export type Stored<Drawn> = (entry: StorageEntry) => Drawn[]

interface TableParts<Drawn> {
  declared: Declared
  category: PolicyCategory
  stored: Stored<Drawn>
}

/**
 * A row for everything that the services of a category keep, or for a service that keeps nothing. Names and purposes may
 * be in another script than the page, and `_ga` has to stay `_ga` in Arabic.
 */
export function declarationTable<Drawn>(pen: Pen<Drawn>, { declared, category, stored }: TableParts<Drawn>): Drawn[] {
  const words = declared.words()
  const language = declared.language()
  const heads = [words.name, words.provider, words.purpose, words.duration, words.type]

  const name = (service: Service, entry?: StorageEntry) =>
    entry
      ? [pen('bdi', { dir: 'ltr' }, entry.name + (entry.domain ? ` (${entry.domain})` : '')), ...stored(entry)]
      : [service.name]
  /** Before the provider, the name that its switch has in the preferences; a company may have several. */
  const provider = (service: Service, entry?: StorageEntry) => {
    const isNamed = entry && service.provider && service.name !== entry.name
    const called = service.provider ?? service.name
    const policyUrl = webUrl(service.policyUrl)
    const transfers = transfersText(service, language, words)
    return [
      ...(isNamed ? [pen('bdi', {}, service.name), pen('br')] : []),
      policyUrl ? pen('a', { href: policyUrl }, pen('bdi', {}, called)) : pen('bdi', {}, called),
      ...(transfers ? [pen('br'), transfers] : []),
    ]
  }
  /** What it is for, and why it is necessary: each a text of the site's own, with or without a full stop. */
  const purpose = ({ description, reason }: Service<string, string>, entry?: StorageEntry<string>) =>
    [entry?.purpose ?? description, reason]
      .flatMap((text) => (text ? [pen('bdi', {}, text), pen('br')] : []))
      .slice(0, -1)
  const type = ({ kind, domain }: StorageEntry) =>
    `${typeName(kind, words)} · ${domain ? words.thirdParty : words.firstParty}`

  const row = (service: Service<string, string>, entry?: StorageEntry<string>) =>
    pen(
      'tr',
      {},
      pen('th', { scope: 'row' }, ...name(service, entry)),
      pen('td', {}, ...provider(service, entry)),
      pen('td', {}, ...purpose(service, entry)),
      pen('td', {}, entry?.duration ? formatDuration(entry.duration, language, words) : '–'),
      pen('td', {}, entry ? type(entry) : words.connection),
    )
  const rows = servicesOf(declared, category).flatMap((service) =>
    service.storage?.length ? service.storage.map((entry) => row(service, entry)) : [row(service)],
  )
  if (!rows.length) return []
  return [
    pen(
      'table',
      {},
      pen('thead', {}, pen('tr', {}, ...heads.map((head) => pen('th', { scope: 'col' }, head)))),
      pen('tbody', {}, ...rows),
    ),
  ]
}
