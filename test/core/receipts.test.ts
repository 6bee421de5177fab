import { describe, expect, test } from 'vitest'
import { consentReceipt } from '../../src/core/consentReceipt'
import { linkedReceipt } from '../../src/core/linkedReceipt'
import en from '../../src/locales/en'
import { dpvTerms } from './dpvTerms'
import { factsOf } from './factsOf'

describe('as JSON', () => {
  // The mandatory fields of ISO/IEC TS 27560:2023, as its DPV guide lists them.
  test('it has header, processing, parties and events', () => {
    const { record, history } = factsOf()
    expect(consentReceipt(factsOf())).toMatchObject({
      header: { record_id: record.id, pii_principal_id: record.subject, schema_version: 'ISO/IEC TS 27560:2023' },
      parties: [
        { party_id: 'https://shop.example', name: 'Shop Oy', role: 'controller', contact: 'privacy@shop.example' },
        { name: 'Ombudsman', role: 'authority' },
      ],
      events: [
        { event_time: history[0]?.at, event_state: 'refused', validity_duration: 'P182D', entity_id: record.subject },
        { event_time: record.at, event_state: 'chosen' },
      ],
      record,
      history,
    })
  })

  test('each category is a purpose, with the answer, and its services with what they keep and where they send it', () => {
    const { processing } = consentReceipt(factsOf()) as { processing: Record<string, unknown>[] }
    expect(processing.map(({ purpose_type, consent }) => [purpose_type, consent])).toEqual([
      ['necessary', undefined],
      ['preferences', false],
      ['statistics', false],
      ['marketing', true],
    ])
    expect(processing[3]).toMatchObject({
      purpose: en.marketing,
      privacy_notice: '/policy',
      notice_hash: 'ab'.repeat(32),
      jurisdiction: 'FI',
      lawful_basis: 'consent',
      services: [
        {
          service: 'Film',
          recipient_third_parties: 'Film Ltd',
          pii_information: [{ pii_type: 'film_id', retention_period: 'P6M' }, { pii_type: 'film_volume' }],
          processing_locations: ['US'],
          geographic_restrictions: ['DPF'],
        },
      ],
    })
  })

  test('law and place are those of the answer, not of the page that shows it; silence that allows is no consent', () => {
    const { record } = factsOf({ regime: 'eu', region: 'FI' })
    const { processing } = consentReceipt({ ...factsOf({ regime: 'us-ca', region: 'US-CA' }), record }) as {
      processing: Record<string, unknown>[]
    }
    expect(processing[3]).toMatchObject({ jurisdiction: 'FI', lawful_basis: 'notice with an opt-out' })
    const { region: _, ...nowhere } = record
    expect(consentReceipt({ ...factsOf(), record: nowhere })).toMatchObject({
      processing: [{ jurisdiction: 'eu' }, {}, {}, {}],
    })
  })

  test('without a record it says so', () => {
    expect(consentReceipt({ ...factsOf(), record: null, history: [] })).toEqual({ record: null, history: [] })
  })
})

describe('as JSON-LD', () => {
  /** Each compact IRI that stands as a key, a type or an `@id`. */
  function* terms(value: unknown, key = ''): Generator<string> {
    if (typeof value === 'string') {
      if (/^@(type|id)$/.test(key)) yield value
    } else if (Array.isArray(value)) {
      for (const one of value) yield* terms(one, key)
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) {
        if (name === '@context') continue
        if (!name.startsWith('@')) yield name
        yield* terms(one, name)
      }
    }
  }
  const used = (facts: ReturnType<typeof factsOf>) => [...terms(linkedReceipt(facts))]

  test.each(['eu', 'us-ca'] as const)('under %s it uses no term that the vocabulary lacks', (regime) => {
    const dpv = used(factsOf({ regime })).filter((term) => term.startsWith('dpv:'))
    expect(dpv.length).toBeGreaterThan(30)
    expect(dpv.filter((term) => !dpvTerms.has(term.slice(4)))).toEqual([])
  })

  test('every prefix is explained', () => {
    const { '@context': context } = linkedReceipt(factsOf()) as { '@context': object }
    const prefixes = used(factsOf()).map((term) => term.split(':', 1)[0] ?? '')
    expect(new Set(prefixes)).toEqual(new Set([...Object.keys(context), 'urn', 'https']))
  })

  test.each<[given: boolean | Record<string, boolean>, action: 'choose' | 'withdraw', status: string]>([
    [true, 'choose', 'dpv:ConsentGiven'],
    [{ marketing: true }, 'choose', 'dpv:ConsentGiven'],
    [false, 'choose', 'dpv:ConsentRefused'],
    [false, 'withdraw', 'dpv:ConsentWithdrawn'],
  ])('%j by %s is %s', (given, action, status) => {
    const facts = factsOf({}, given)
    const record = { ...facts.record, action }
    const linked = linkedReceipt({ ...facts, record, history: [record] }) as Record<string, unknown>
    expect(linked['dpv:hasConsentStatus']).toMatchObject([{ '@type': [status, 'dpv:ExpressedConsent'] }])
  })

  test('what was granted is a process, with its recipients and how long they keep what', () => {
    const linked = linkedReceipt(factsOf()) as Record<string, unknown>
    expect(linked['dpv:hasProcess']).toMatchObject([
      {
        '@type': 'dpv:Process',
        'dpv:hasPurpose': en.marketing,
        'dpv:hasRecipient': [{ 'dpv:hasName': 'Film Ltd' }],
        'dpv:hasStorageCondition': [
          { 'dpv:hasDuration': { '@type': 'dpv:TemporalDuration', 'rdf:value': 'P6M' } },
          { 'dpv:hasDuration': 'persistent' },
        ],
      },
    ])
  })

  test('only under the regime of the EU does it name the GDPR', () => {
    expect(JSON.stringify(linkedReceipt(factsOf()))).toContain('eu-gdpr:A6-1-a')
    const other = linkedReceipt(factsOf({ regime: 'us-ca' })) as Record<string, unknown>
    expect(other['dct:conformsTo']).toBe('https://w3id.org/dpv/schema/dpv-27560#record')
    expect(other['dpv:hasLegalBasis']).toBeUndefined()
  })

  test('law and place are those of the answer, by the vocabulary’s own name', () => {
    const { record } = factsOf({ region: 'us-ca', regime: 'us-ca' })
    const linked = linkedReceipt({ ...factsOf(), record }) as Record<string, unknown>
    expect(linked['dpv:hasJurisdiction']).toEqual({ '@id': 'loc:US-CA' })
    expect(linked['dpv:hasApplicableLaw']).toBeUndefined()
  })
})
