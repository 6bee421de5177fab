import type { ConsentRecord, PolicyCategory } from '../types'
import type { ReceiptFacts } from './ReceiptFacts'
import { textOf } from './textOf'
import { validFor } from './validFor'

/** No consent is asked for where silence allows. */
const bases = { exempt: 'strictly necessary', 'opt-in': 'consent', 'opt-out': 'notice with an opt-out' }
const eventStates = { 'accept-all': 'given', 'reject-all': 'refused', choose: 'chosen', withdraw: 'withdrawn' }

/**
 * The visitor's own copy, with the fields of ISO/IEC TS 27560:2023 as its DPV guide lists them
 * (https://w3id.org/dpv/guides/consent-27560), and the records themselves, whole.
 */
export function consentReceipt({ record, history, policy, words, language, page }: ReceiptFacts): object {
  if (!record) return { record, history }
  const { config, categories, services } = policy
  const { controller, name, contact, authority } = config.site ?? {}
  const site = { party_id: page, name: controller ?? name ?? page, role: 'controller', contact, url: page }

  const processing = ({ id, description, mode, services: ids, ...category }: PolicyCategory) => ({
    purpose: category.name ?? textOf(words, id) ?? id,
    purpose_type: id,
    description: description ?? textOf(words, `${id}Text`),
    lawful_basis: bases[mode],
    consent: mode === 'exempt' ? undefined : (record.choices[id] ?? null),
    privacy_notice: config.policyUrl,
    notice_hash: record.notice,
    language,
    pii_controllers: [site.party_id],
    collection_method: 'stored on, or read from, the device',
    jurisdiction: record.region ?? record.regime,
    withdrawal_method: `${page}: the settings that are linked from each page`,
    privacy_rights: ['access', 'erasure', 'portability', 'withdrawal', 'complaint'],
    authority_party: authority?.name,
    services: ids
      .flatMap((one) => services[one] ?? [])
      .map((service) => ({
        service: service.name,
        consent: mode === 'exempt' ? undefined : (record.choices[service.id] ?? null),
        recipient_third_parties: service.provider,
        purpose: service.description ?? service.reason,
        pii_information: service.storage?.map((entry) => ({
          pii_type: entry.name,
          purpose: entry.purpose,
          retention_period: entry.duration,
          storage_locations: ['device'],
        })),
        processing_locations: service.transfers?.map(({ country }) => country),
        geographic_restrictions: service.transfers?.flatMap(({ safeguard }) => safeguard ?? []),
      })),
  })
  const event = (one: ConsentRecord) => ({
    event_id: one.id,
    event_time: one.at,
    validity_duration: validFor(one),
    entity_id: one.subject,
    event_type: 'expressed',
    event_state: eventStates[one.action],
    indication_method: one.source,
  })

  return {
    header: { schema_version: 'ISO/IEC TS 27560:2023', record_id: record.id, pii_principal_id: record.subject },
    processing: categories.map(processing),
    parties: [site, ...(authority ? [{ party_id: authority.url, ...authority, role: 'authority' }] : [])],
    events: (history.length ? history : [record]).map(event),
    record,
    history,
  }
}
