import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { kantaraReceipt } from '../../src/core/kantaraReceipt'
import type { ReceiptFacts } from '../../src/core/ReceiptFacts'
import en from '../../src/locales/en'
import type { Config, Service } from '../../src/types'
import { factsOf } from './factsOf'
import { kantaraSchema } from './kantaraSchema'

const isValid = new Ajv({ allErrors: true, strict: false }).compile(kantaraSchema)
/** The receipt as it travels, once the schema has nothing to say against it. */
const receiptOf = (facts: ReceiptFacts) => {
  const receipt = JSON.parse(JSON.stringify(kantaraReceipt(facts)))
  isValid(receipt)
  expect(isValid.errors).toBeNull()
  return receipt
}
const purposesOf = (facts: ReceiptFacts) =>
  receiptOf(facts).services.flatMap(({ purposes }: { purposes: [] }) => purposes)

test('what was granted is a purpose of the site, and whom it is disclosed to', () => {
  const facts = factsOf()
  expect(receiptOf(facts)).toEqual({
    version: 'KI-CR-v1.1.0',
    jurisdiction: 'FI',
    consentTimestamp: Date.parse(facts.record.at) / 1000,
    collectionMethod: 'https://shop.example: banner',
    consentReceiptID: facts.record.id,
    language: 'en',
    piiPrincipalId: facts.record.subject,
    piiControllers: [
      {
        piiController: 'Shop Oy',
        piiControllerUrl: 'https://shop.example',
        contact: 'privacy@shop.example',
        email: 'privacy@shop.example',
        phone: '',
        address: {},
      },
    ],
    policyUrl: 'https://shop.example/policy',
    services: [
      {
        service: 'https://shop.example',
        purposes: [
          {
            purpose: `Film: ${en.marketing}`,
            purposeCategory: [en.marketing],
            consentType: 'EXPLICIT',
            piiCategory: ['film_id', 'film_volume'],
            termination: `withdrawal, or ${facts.record.expires}`,
            thirdPartyDisclosure: true,
            thirdPartyName: 'Film Ltd',
          },
        ],
      },
    ],
    sensitive: false,
    spiCat: [],
  })
})

test.each<[what: string, service: Partial<Service<string, string>>, name: string | undefined]>([
  ['a provider', { provider: 'Other Ltd', urls: [] }, 'Other Ltd'],
  ['hosts of nobody named', { urls: ['film.example'] }, 'Film'],
  ['the site itself', { provider: 'Shop Oy', urls: ['film.shop.example'] }, undefined],
  ['no hosts and no provider: an own tool', {}, undefined],
])('disclosed to %s', (_, service, name) => {
  const facts = factsOf()
  const film = { id: 'film', category: 'marketing', name: 'Film', ...service }
  const [purpose] = purposesOf({ ...facts, policy: { ...facts.policy, services: { film } } })
  expect([purpose.thirdPartyDisclosure, purpose.thirdPartyName]).toEqual([name !== undefined, name])
})

test.each<[what: string, given: boolean | Record<string, boolean>, purposes: string[]]>([
  ['a refusal', false, []],
  ['a service alone', { film: true, marketing: false }, [`Film: ${en.marketing}`]],
  ['a category without services', { statistics: true, marketing: false }, [en.statisticsText]],
])('%s', (_, given, purposes) => {
  const facts = factsOf({}, given)
  expect(purposesOf(facts).map(({ purpose }: { purpose: string }) => purpose)).toEqual(purposes)
  expect(receiptOf(facts).services).toHaveLength(Math.min(purposes.length, 1))
})

test('what is not known is not made up', () => {
  const facts = factsOf()
  const { region, ...record } = facts.record
  const receipt = receiptOf({ ...facts, record, policy: { ...facts.policy, config: {} } })
  expect(receipt).toMatchObject({ policyUrl: '', jurisdiction: 'eu' })
  expect(receipt.piiControllers).toMatchObject([{ piiController: 'https://shop.example', contact: '', email: '' }])
})

test.each<[config: Config, expected: object]>([
  [{ policyUrl: 'https://other.example/p' }, { policyUrl: 'https://other.example/p' }],
  [{ policyUrl: '//other.example/p' }, { policyUrl: '//other.example/p' }],
  [{ region: 'US-CA', regime: 'us-ca' }, { jurisdiction: 'US-CA' }],
])('%j', (config, expected) => {
  expect(receiptOf(factsOf(config))).toMatchObject(expected)
})

test('a contact that is no address is no email, and the controller without a name is the origin', () => {
  const [{ contact, email, piiController }] = receiptOf(factsOf({ site: { contact: 'Box 1' } })).piiControllers
  expect([contact, email, piiController]).toEqual(['Box 1', '', 'https://shop.example'])
})

test('its language has no region, and what is necessary is no consent', () => {
  const facts = factsOf({}, true)
  expect(receiptOf({ ...facts, record: { ...facts.record, language: 'pt-BR' } }).language).toBe('pt')
  const categories = purposesOf(facts).flatMap(({ purposeCategory }: { purposeCategory: string[] }) => purposeCategory)
  expect(categories).toEqual([en.preferences, en.statistics, en.marketing])
})

test('the rules find what is missing, misspelt or half said', () => {
  const good = receiptOf(factsOf())
  const [service] = good.services
  const [purpose] = service.purposes
  const withPurpose = (one: object) => ({ ...good, services: [{ ...service, purposes: [one] }] })
  const { policyUrl, ...without } = good
  for (const bad of [
    without,
    { ...without, policyURL: policyUrl },
    { ...good, piiControllers: [{}] },
    { ...good, consentTimestamp: '2026' },
    withPurpose({ ...purpose, thirdPartyName: undefined }),
    withPurpose({ ...purpose, purposeCategory: 'marketing' }),
  ]) {
    expect(isValid(JSON.parse(JSON.stringify(bad)))).toBe(false)
  }
})

test('without a record there is nothing to have a receipt of', () => {
  expect(kantaraReceipt({ ...factsOf(), record: null })).toEqual({})
})
