import type { PolicyCategory, Service } from '../types'
import type { ReceiptFacts } from './ReceiptFacts'
import { textOf } from './textOf'

/**
 * The visitor's own copy as a Kantara Consent Receipt 1.1.0, whose schema and example are
 * https://github.com/KantaraInitiative/consent-receipt-v-next/tree/master/CR_v1_1. It tells of what was granted alone: for
 * a refusal it has no words, so that no purpose stands there. What it wants and askfirst does not know is empty.
 */
export function kantaraReceipt({ record, policy, words, page }: ReceiptFacts): object {
  if (!record) return {}
  const { config, categories, services } = policy
  const { site, policyUrl = '' } = config
  const { name = page, controller = name, contact = '' } = site ?? {}

  const purpose = (category: PolicyCategory, service?: Service<string, string>) => {
    const called = category.name ?? textOf(words, category.id) ?? category.id
    const text = service ? (service.description ?? service.reason) : textOf(words, `${category.id}Text`)
    const receiver = service?.provider ?? (service?.urls && service.name)
    const isDisclosed = receiver !== undefined && receiver !== controller
    return {
      purpose: [service?.name, text ?? category.description ?? called].filter(Boolean).join(': '),
      purposeCategory: [called],
      consentType: 'EXPLICIT',
      piiCategory: service?.storage?.map((entry) => entry.name) ?? [],
      termination: `withdrawal, or ${record.expires}`,
      thirdPartyDisclosure: isDisclosed,
      ...(isDisclosed && { thirdPartyName: receiver }),
    }
  }
  const purposes = categories
    .filter(({ mode }) => mode !== 'exempt')
    .flatMap((category) => {
      const granted = category.services.filter((id) => record.choices[id]).flatMap((id) => services[id] ?? [])
      if (granted.length) return granted.map((service) => purpose(category, service))
      return record.choices[category.id] ? [purpose(category)] : []
    })

  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: record.region ?? record.regime,
    consentTimestamp: Math.floor(Date.parse(record.at) / 1000),
    collectionMethod: `${page}: ${record.source}`,
    consentReceiptID: record.id,
    // ISO 639-1 has no regions.
    language: record.language.split('-')[0],
    piiPrincipalId: record.subject,
    piiControllers: [
      {
        piiController: controller,
        piiControllerUrl: page,
        contact,
        email: contact.includes('@') ? contact : '',
        phone: '',
        address: {},
      },
    ],
    policyUrl: /^\/(?!\/)/.test(policyUrl) ? page + policyUrl : policyUrl,
    services: purposes.length ? [{ service: name, purposes }] : [],
    sensitive: false,
    spiCat: [],
  }
}
