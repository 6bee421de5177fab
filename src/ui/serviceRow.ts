import type { AskFirst, Service } from '../types'
import { formatDuration } from './formatDuration'
import type { Pen } from './Pen'
import { transfersText } from './transfersText'
import { typeName } from './typeName'
import { webUrl } from './webUrl'

interface RowParts {
  askfirst: AskFirst
  service: Service<string, string>
  isAsked: boolean
}

/**
 * A service with its own switch, where it is asked for: who gets data, for what, where it goes, what is kept and for how
 * long (CJEU C-673/17). Some of it is in another script than the page, and `_ga` has to stay `_ga` in Arabic.
 * What has an address or an id gets it afterwards, as all else is the same for many.
 */
export function serviceRow<Drawn>(pen: Pen<Drawn>, { askfirst, service, isAsked }: RowParts): Drawn {
  const words = askfirst.words()
  const language = askfirst.language()
  const { name, provider, description, reason, storage = [] } = service
  const policyUrl = webUrl(service.policyUrl)
  const transfers = transfersText(service, language, words)
  const told = (text: string | undefined) => (text ? [pen('p', {}, pen('bdi', {}, text))] : [])

  const entries = storage.map(({ kind, name, duration, purpose }) => {
    const kept = [typeName(kind, words), duration && formatDuration(duration, language, words)]
    return pen(
      'li',
      {},
      pen('code', { dir: 'ltr' }, name),
      ' ',
      pen('span', {}, kept.filter(Boolean).join(' · ')),
      ...told(purpose),
    )
  })
  const by = provider ? [`${words.provider}: `, pen('bdi', {}, provider), ' '] : []
  const link = policyUrl ? [pen('a', {}, words.policy)] : []

  return pen(
    'li',
    {},
    pen(
      'div',
      {},
      pen('h4', {}, isAsked ? pen('label', {}, name) : name),
      ...(isAsked ? [pen('input', { type: 'checkbox', role: 'switch' })] : []),
    ),
    pen(
      'div',
      {},
      ...told(description),
      ...told(reason),
      ...(by.length || link.length ? [pen('p', {}, ...by, ...link)] : []),
      ...(transfers ? [pen('p', {}, transfers)] : []),
      ...(entries.length ? [pen('ul', {}, ...entries)] : []),
    ),
  )
}
