import type { ConsentRecord, PolicyCategory, Service, StorageEntry } from '../types'
import type { ReceiptFacts } from './ReceiptFacts'
import { textOf } from './textOf'
import { validFor } from './validFor'

const context = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
}

/** Our ids are no UUIDs: a name of our own keeps the JSON-LD from taking them for relative addresses. */
const urn = (id: string) => `urn:askfirst:${id}`
const lasting = (value: string) => ({ '@type': 'dpv:TemporalDuration', 'rdf:value': value })
const isDuration = (text = '') => /^P/.test(text)

/** A choice that grants some and refuses the rest is one consent given, and its processes say to what. */
const statusOf = ({ action, choices }: ConsentRecord) => {
  if (action === 'withdraw') return 'dpv:ConsentWithdrawn'
  return Object.values(choices).includes(true) ? 'dpv:ConsentGiven' : 'dpv:ConsentRefused'
}

const status = (record: ConsentRecord) => ({
  '@type': [statusOf(record), 'dpv:ExpressedConsent'],
  '@id': urn(`${record.id}:status`),
  'dpv:isIndicatedBy': { '@id': urn(record.subject) },
  'dpv:hasIndicationMethod': `${record.source}: ${record.action}`,
  'dpv:isIndicatedAtTime': record.at,
  'dpv:hasDuration': lasting(validFor(record)),
})

const stored = ({ duration }: StorageEntry<string>) => ({
  '@type': 'dpv:StorageDuration',
  'dpv:hasDuration': isDuration(duration) ? lasting(duration ?? '') : duration,
})

const recipient = ({ id, provider, name }: Service<string, string>) => ({
  '@id': urn(`service:${id}`),
  '@type': 'dpv:Recipient',
  'dpv:hasName': provider ?? name,
})

/**
 * The visitor's own copy as JSON-LD, in terms of the Data Privacy Vocabulary 2 and its profile of ISO/IEC TS 27560
 * (https://w3id.org/dpv/guides/consent-27560). The regime `eu` is that of the GDPR. Law and place are those of the answer,
 * whatever page shows it now.
 */
export function linkedReceipt({ record, history, policy, words, language, page }: ReceiptFacts): object {
  if (!record) return { '@context': context, '@graph': [] }
  const { config, categories, services } = policy
  const { site, policyUrl } = config
  const isGdpr = record.regime === 'eu'
  const controller = {
    '@id': page,
    '@type': 'dpv:DataController',
    'dpv:hasName': site?.controller ?? site?.name ?? page,
    ...(site?.contact && { 'dpv:hasContact': site.contact }),
  }
  const purpose = ({ id, name }: PolicyCategory) => name ?? textOf(words, id) ?? id

  const process = (category: PolicyCategory) => {
    const granted = [category.id, ...category.services].filter((id) => record.choices[id])
    const used = category.services.filter((id) => granted.includes(id)).flatMap((id) => services[id] ?? [])
    return {
      '@id': urn(`${record.id}:${category.id}`),
      '@type': 'dpv:Process',
      'dpv:hasPurpose': purpose(category),
      'dpv:hasRecipient': used.map(recipient),
      'dpv:hasStorageCondition': used.flatMap(({ storage = [] }) => storage.map(stored)),
    }
  }
  const asked = categories.filter(({ mode }) => mode !== 'exempt')
  const isGranted = ({ id, services: ids }: PolicyCategory) => [id, ...ids].some((one) => record.choices[one])

  return {
    '@context': context,
    '@id': urn(record.id),
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': record.id,
    'dct:conformsTo': `https://w3id.org/dpv/schema/dpv-27560#record${isGdpr ? '-eu-gdpr' : ''}`,
    'dpv:hasDataSubject': { '@id': urn(record.subject) },
    'dpv:hasDataController': controller,
    ...(record.region && { 'dpv:hasJurisdiction': { '@id': `loc:${record.region.toUpperCase()}` } }),
    ...(isGdpr && {
      'dpv:hasApplicableLaw': { '@id': 'eu-gdpr:GDPR' },
      'dpv:hasLegalBasis': { '@id': 'eu-gdpr:A6-1-a' },
    }),
    'dpv:hasNotice': {
      '@id': urn(`notice:${record.notice ?? record.revision}`),
      '@type': 'dpv:ConsentNotice',
      'dct:identifier': record.notice ?? String(record.revision),
      'dct:language': language,
      ...(policyUrl && { 'dct:source': policyUrl }),
    },
    'dpv:hasProcess': asked.filter(isGranted).map(process),
    'dpv:hasConsentControl': {
      '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
      'dpv:isExercisedAt': page,
    },
    ...(isGdpr && {
      'dpv:hasRight': { '@type': ['dpv:DataSubjectRight', 'eu-gdpr:A7-3'], 'dpv:isExercisedAt': page },
    }),
    'dpv:hasConsentStatus': (history.length ? history : [record]).map(status),
  }
}
