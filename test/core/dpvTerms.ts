/**
 * Terms of the Data Privacy Vocabulary, core 2.3 (https://w3id.org/dpv), as far as records of consent need them: each was
 * looked up in the vocabulary.
 */
export const dpvTerms: ReadonlySet<string> = new Set(
  `Authority Consent ConsentControl ConsentExpired ConsentGiven ConsentInvalidated ConsentNotice ConsentReceipt
  ConsentRecord ConsentRefused ConsentRequestDeferred ConsentRequested ConsentRevoked ConsentStatus ConsentUnknown
  ConsentWithdrawn DataController DataSubjectRight ExpressedConsent ImpliedConsent InformedConsent Process Processing
  ProvideConsent Recipient StorageDuration StorageLocation TemporalDuration WithdrawConsent
  hasApplicableLaw hasAuthority hasConsentControl hasConsentStatus hasContact hasCountry hasDataController hasDataSubject
  hasDuration hasIdentifier hasIndicationMethod hasJurisdiction hasLegalBasis hasLocation hasName hasNotice hasPersonalData
  hasProcess hasProcessing hasPurpose hasRecipient hasRecipientThirdParty hasRight hasService hasStatus
  hasStorageCondition hasThirdCountry isExercisedAt isIndicatedAtTime isIndicatedBy`.split(/\s+/),
)
