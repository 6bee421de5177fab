const text = { type: 'string' }
const texts = { type: 'array', items: text }
const flag = { type: 'boolean' }

/** An object that has to have all of `needed`, and may have `free`. */
const shape = (needed: Record<string, object>, free: Record<string, object> = {}, more = {}) => ({
  type: 'object',
  properties: { ...needed, ...free },
  required: Object.keys(needed),
  ...more,
})

const disclosed = (name: boolean) => ({
  properties: { thirdPartyDisclosure: { enum: [name] } },
  required: ['thirdPartyDisclosure', ...(name ? ['thirdPartyName'] : [])],
})
const purpose = shape(
  { consentType: text, purposeCategory: texts, piiCategory: texts, termination: text, thirdPartyDisclosure: flag },
  { purpose: text, primaryPurpose: flag, thirdPartyName: text },
  { oneOf: [disclosed(true), disclosed(false)] },
)
const controller = shape(
  { piiController: text, contact: text, address: { type: 'object' }, email: text, phone: text },
  { onBehalf: flag, piiControllerUrl: text },
)

/**
 * The rules of the JSON schema of Kantara's Consent Receipt 1.1.0: `CR_v1_1/kantara-consent-receipt-v1_1-schema.json` of
 * https://github.com/KantaraInitiative/consent-receipt-v-next at 3b4e81b. Stricter in one: it takes no other names, so that
 * none of ours is a misspelt one of theirs.
 */
export const kantaraSchema = shape(
  {
    version: text,
    jurisdiction: text,
    consentTimestamp: { type: 'integer', minimum: 0 },
    collectionMethod: text,
    consentReceiptID: text,
    piiPrincipalId: text,
    piiControllers: { type: 'array', items: { ...controller, additionalProperties: false } },
    policyUrl: text,
    services: {
      type: 'array',
      items: shape(
        { service: text, purposes: { type: 'array', items: { ...purpose, additionalProperties: false } } },
        {},
        { additionalProperties: false },
      ),
    },
    sensitive: flag,
    spiCat: texts,
  },
  { publicKey: text, language: text },
  { additionalProperties: false },
)
