import { Component } from 'preact'
import type { AskFirst, Service } from '../types'
import { formatDuration } from './formatDuration'
import { transfersText } from './transfersText'
import { typeName } from './typeName'
import { webUrl } from './webUrl'

/**
 * Who gets data, for what, where it goes, what is kept and for how long (CJEU C-673/17). Some of it is in another script
 * than the page, and `_ga` has to stay `_ga` in Arabic.
 */
export class ServiceFacts extends Component<{ askfirst: AskFirst; service: Service }> {
  /** No switch changes them, and there may be a thousand. */
  override shouldComponentUpdate() {
    return false
  }

  override render() {
    const { askfirst, service } = this.props
    const words = askfirst.words()
    const language = askfirst.language()
    const { provider, description, reason, storage = [] } = service
    const policyUrl = webUrl(service.policyUrl)
    const transfers = transfersText(service, language, words)
    return (
      <div>
        {description && (
          <p>
            <bdi>{description}</bdi>
          </p>
        )}
        {reason && (
          <p>
            <bdi>{reason}</bdi>
          </p>
        )}
        {(provider || policyUrl) && (
          <p>
            {provider && [`${words.provider}: `, <bdi key={provider}>{provider}</bdi>, ' ']}
            {policyUrl && <a href={policyUrl}>{words.policy}</a>}
          </p>
        )}
        {transfers && <p>{transfers}</p>}
        {storage.length > 0 && (
          <ul>
            {storage.map(({ kind, name, duration, purpose }) => (
              <li key={kind + name}>
                <code dir="ltr">{name}</code>{' '}
                <span>
                  {[typeName(kind, words), duration && formatDuration(duration, language, words)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {purpose && (
                  <p>
                    <bdi>{purpose}</bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    )
  }
}
