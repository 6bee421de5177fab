/**
 * The public vocabulary. No code, and no import: every other folder may depend on this page, it depends on none.
 */

/** What silence means for a category: nothing runs (`opt-in`), it runs until refused (`opt-out`), it is never asked (`exempt`). */
export type Mode = 'opt-in' | 'opt-out' | 'exempt'

/** `banner` is the first layer, `preferences` the second. */
export type Surface = 'banner' | 'preferences'

/**
 * A string, never a regular expression. For urls: `x.com` is that host, `*.x.com` its sub-domains (not itself),
 * `x.com/path*` the path with its query; for names: `_ga` is exact, `_ga*` a prefix.
 */
export type Pattern = string

export type DefaultCategoryId = 'necessary' | 'preferences' | 'statistics' | 'marketing'

export type Layout = 'bar' | 'box' | 'center'

/**
 * `eu` also for the EEA, `us` for every state of the US but California, `ca-qc` Québec, `ca` the rest of Canada. `none` is
 * never chosen by a region.
 */
export type RegimeId = 'eu' | 'uk' | 'ch' | 'br' | 'ca-qc' | 'ca' | 'us-ca' | 'us' | 'none'

/** Vendors whose own consent API askfirst speaks: `src/signals/`. */
export type SignalId =
  | 'adobe'
  | 'amplitude'
  | 'clarity'
  | 'google'
  | 'hubspot'
  | 'matomo'
  | 'meta'
  | 'microsoft'
  | 'mixpanel'
  | 'pinterest'
  | 'posthog'
  | 'segment'
  | 'shopify'
  | 'tiktok'
  | 'wordpress'

/** One text for all, or one per language by BCP 47 tag: `{ en: 'Keeps the basket', fi: '…' }`. */
export type Text = string | Readonly<Record<string, string>>

/** `opfs`: a file or folder in the root of the origin's private file system. */
export type StorageKind = 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache' | 'opfs'

/** One thing a service keeps on the device. */
export interface StorageEntry<Says extends Text = Text> {
  kind: StorageKind
  name: Pattern
  /** Domain of a cookie that another site reads, `youtube.com`; absent = the site's own. */
  domain?: string
  path?: string
  /** ISO 8601 duration (`P2Y`, `PT30M`), `session` or `persistent`. */
  duration?: string
  purpose?: Says
}

export interface Category<Id extends string = string> {
  id: Id
  name?: string
  description?: string
  /**
   * Only stricter than the regime's own, or with a `reason`: `exempt`, and `opt-out` where the regime's `may` has it. Where
   * the regime follows the region, it counts in those regions whose law has room for it.
   */
  mode?: Mode
  reason?: string
  /** Is this a sale or sharing of data, which GPC opts out of? Default: true for `marketing` alone. */
  sale?: boolean
}

export interface Service<Id extends string = string, Says extends Text = Text> {
  id: Id
  /** Id of the one category it stands under. */
  category: string
  name: string
  provider?: string
  description?: Says
  policyUrl?: string
  /** What it reaches. */
  urls?: readonly Pattern[]
  /** What it keeps. */
  storage?: readonly StorageEntry<Says>[]
  /** ISO 3166 country and the safeguard (`DPF`, `SCC`, …); shown where consent is asked (GDPR Art. 13(1)(f)). */
  transfers?: readonly { country: string; safeguard?: string }[]
  /** Why it is necessary; required under `necessary`, refused silence elsewhere. */
  reason?: Says
}

/** The law's side, as data. */
export interface Regime {
  id: string
  /** What silence means where `modes` does not say. */
  mode: Mode
  modes?: Readonly<Record<string, Mode>>
  /** Modes that a site may choose with a `reason`, milder than the usual one, by category. */
  may?: Readonly<Record<string, Mode>>
  /** `notice` informs and offers the opt-out, nothing waits for it; `none` shows nothing. */
  ask: 'banner' | 'notice' | 'none'
  /** What `navigator.globalPrivacyControl` does to categories that are a sale. */
  gpc: 'refuse' | 'ignore'
  /** How long an answer holds. */
  days: { grant: number; refusal: number }
  /** `choices`: the way back is "Your Privacy Choices", with its icon (Cal. Code Regs. tit. 11 § 7015). */
  link?: 'choices'
}

/** Google's own settings: https://developers.google.com/tag-platform/security/guides/consent */
export interface GoogleOptions {
  /** How long Google's tags wait for an update, ms; default 500. */
  wait?: number
  /** Takes identifiers out of ad clicks' requests while `ad_storage` is denied. */
  adsDataRedaction?: boolean
  /** Carries ad clicks on in links, without a cookie; in the EEA only after a review. */
  urlPassthrough?: boolean
  /** Defaults for single regions, beside the one for all: `{ 'FI SE': { ad_storage: 'denied' } }`. */
  regions?: Readonly<Record<string, Readonly<Record<string, 'granted' | 'denied'>>>>
}

export interface Site {
  name?: string
  controller?: string
  contact?: string
  authority?: { name: string; url: string }
  /** ISO 8601 date of the last change to the declaration. */
  updated?: string
  domains?: readonly string[]
}

/** Everything has a default: `init()` alone asks for the four categories under the law of the EU. */
export interface Config<Id extends string = string, C extends string = string> {
  /** A string is an id of the catalogue. */
  services?: readonly ((Id & CatalogueId) | Service<Id>)[]
  /** Default: necessary, preferences, statistics, marketing. */
  categories?: readonly Category<C>[]
  /** Number of the notice, from 1; a higher one asks again. */
  revision?: number
  /**
   * Default `eu`, the strictest. `region` takes the one of `region`. A function gets `region`; what it returns wrongly, or
   * throws, counts as `eu`.
   */
  regime?: RegimeId | 'region' | Regime | ((region?: string) => RegimeId | Regime)
  /** ISO 3166-1 or -2 code that the host knows (`FI`, `US-CA`), or a function that returns it; never guessed. */
  region?: string | (() => string | undefined)
  /**
   * For a visitor who is known to be a minor. Nobody is asked; `refuse` takes no answer, either, `opt-in` the one that a
   * parent gives in the preferences.
   */
  minor?: 'refuse' | 'opt-in'
  /** Default `hold`; in `askfirst-seal.js` and `askfirst/seal`, which alone know the seal, `seal`. */
  guard?: 'hold' | 'seal'
  policyUrl?: string
  /** The imprint, or legal notice; linked from the banner. */
  imprintUrl?: string
  /**
   * Of the banner: `bar` along the bottom (default), `box` in a corner, `center` in the middle. The last is modal, but
   * never on the pages of `policyUrl` and `imprintUrl`, and Escape or a link that is followed sets it aside as a bar.
   */
  layout?: Layout
  site?: Site
  /**
   * `name` defaults to `askfirst`; `domain` only where sub-domains share, `auto` for the widest that the browser takes;
   * `days` may only shorten the regime's.
   */
  cookie?: { name?: string; domain?: string; days?: number }
  /** URL that gets each new record. */
  records?: string
  /** Default: every signal whose service is declared. */
  signals?: readonly (SignalId | Signal)[]
  google?: GoogleOptions
  /** BCP 47 tag; else `<html lang>`, else the browser's. */
  language?: string
  words?: Partial<Record<keyof Words, Text>>
  /** Reload once after refusing what already ran; default true. */
  reload?: boolean
  /**
   * `hide` takes click identifiers (gclid, fbclid, …) out of the address, without an entry in its history, until all that
   * is a sale is allowed; then they are back. Default: `keep`.
   */
  clickIds?: 'keep' | 'hide'
  /** URL of the folder of the lazy files, as the page would link to it, with its last slash; default: beside the script. */
  base?: string
  /** Nonce for what askfirst inserts; default: the tag's own. */
  nonce?: string
  /** Shows the owner the ledger as it grows, and in the declaration what is stored and nobody declared. Default: false. */
  debug?: boolean
  /** `false` for none; a function for one's own. */
  ui?: false | (() => Promise<Ui>)
}

export type Action = 'accept-all' | 'reject-all' | 'choose' | 'withdraw'
export type Source = 'banner' | 'preferences' | 'placeholder' | 'declaration' | 'api' | 'imported'

/** Stored proof of one answer; refusals and withdrawals are records, too (GDPR Art. 7(1)). */
export interface ConsentRecord {
  version: 1
  /** Random, of this answer. */
  id: string
  /** Random, of this browser, until `forget()`. */
  subject: string
  revision: number
  /** SHA-256, hex, of the canonical text of what was shown. */
  notice?: string
  regime: string
  region?: string
  gpc: boolean
  language: string
  /** Explicit both ways; an absent id was not asked. */
  choices: Record<string, boolean>
  action: Action
  source: Source
  /** ISO 8601, UTC. */
  at: string
  expires: string
  /** `id` of the record that this one replaces. */
  previous?: string
}

export type Because = 'exempt' | 'granted' | 'refused' | 'not-asked' | 'silence' | 'gpc' | 'unknown'

export interface Decision {
  allowed: boolean
  because: Because
}

export type Decisions<Id extends string = string> = Readonly<Record<Id, Decision>>

export type Outcome = 'held' | 'refused' | 'released' | 'leaked' | 'undeclared'

/** One thing that a page tried through a channel. */
export interface Attempt {
  channel: string
  /** Host and path, or the name of what was to be stored. */
  target: string
  service?: string
  outcome: Outcome
  /** ISO 8601, UTC. */
  at: string
  element?: Element
}

export type Unsubscribe = () => void

export interface EventDetails<Id extends string = string> {
  change: { record: ConsentRecord | null; changed: Id[] }
  blocked: Attempt
  show: { surface: Surface }
  hide: { surface: Surface }
  /** `preventDefault()` keeps the page. */
  reload: { changed: Id[] }
  'storage-failed': { error: unknown }
}

/** A category as it applies to this visitor. */
export interface PolicyCategory extends Category {
  mode: Mode
  sale: boolean
  /** Ids of its services, as declared. */
  services: readonly string[]
}

/** What the config means here: the data that the gates, the banner and the declaration share. */
export interface Policy {
  readonly config: Config
  readonly categories: readonly PolicyCategory[]
  /** By id: `id`, `category` and `name`; the whole of what is declared, in one language, once an interface asks for it. */
  readonly services: Readonly<Record<string, Service<string, string>>>
  readonly regime: Regime
  readonly region?: string
  readonly revision: number
}

/**
 * `json`: the fields of ISO/IEC TS 27560, and the records whole. `jsonld`: the same in terms of the Data Privacy Vocabulary.
 * `kantara`: a Kantara Consent Receipt 1.1.0, which tells of grants alone.
 */
export type ReceiptFormat = 'json' | 'jsonld' | 'kantara'

export interface AskFirst<Id extends string = string> {
  /** A category or a service; what the gates say, too. Unknown ids are refused with one `console.error`. */
  allows(id: Id): boolean
  /** The same object until something changes. */
  decisions(): Decisions<Id>
  record(): ConsentRecord | null
  /** Has every id that is asked an answer? */
  answered(): boolean
  acceptAll(source?: Source): void
  rejectAll(source?: Source): void
  withdraw(source?: Source): void
  /** A category answers for its services, too, unless the same call names them; a service for itself alone. */
  choose(choices: Partial<Record<Id, boolean>>, source?: Source): void
  show(surface: Surface): void
  hide(): void
  /** Runs in a microtask once allowed; the signal aborts on withdrawal, and a later grant runs it again. */
  when(id: Id, run: (signal: AbortSignal) => void): Unsubscribe
  on<Name extends keyof EventDetails>(
    event: Name,
    listener: (event: CustomEvent<EventDetails<Id>[Name]>) => void,
  ): Unsubscribe
  ledger(): readonly Attempt[]
  /** Kept on the device; the newest last. */
  history(): readonly ConsentRecord[]
  /**
   * The visitor's own copy, `json` unless said otherwise. Rejects where a file that it takes does not come, in a page that is
   * offline, say. `{}` on a server, after `destroy()`, as `kantara` where nothing was answered, and where not even the file
   * that keeps answers has come, of which the console tells.
   */
  receipt(format?: ReceiptFormat): Promise<string>
  /** As `withdraw`, then erases record, history and what non-necessary services stored; the banner returns. */
  forget(): Promise<void>
  /** Removes interface, patches and listeners; keeps the record; never releases what is held. `init()` may follow. */
  destroy(): void
  policy(): Policy
  /** The texts of the page's language, the site's own first. Whole once an interface has been asked for. */
  words(): Words
  /** BCP 47 tag of those texts. */
  language(): string
  /** "Load once": lets this one held element pass, in memory; record and decisions stay. */
  pass(element: Element): void
}

export interface Ui {
  mount(askfirst: AskFirst, surface: Surface): Unsubscribe
  /** Draws placeholders for held frames and fills the declarations, now and as they appear. */
  placehold(askfirst: AskFirst): Unsubscribe
}

/** Tells one vendor's own consent API. */
export interface Signal {
  id: string
  /** Ids of the services it speaks to, space-separated; absent = always. */
  service?: string
  /** Before any tag can run, once a page. */
  start(decisions: Decisions): void
  /** After each answer. */
  change(decisions: Decisions): void
}

/**
 * One text per key, as plain text; `{name}` and its like are filled in. The name of a category is the text of its id,
 * what it is for that of `<id>Text`.
 */
export interface Words {
  bannerTitle: string
  /** `{name}`: who asks. */
  bannerTitleBy: string
  /** Stands before the names of the categories. */
  bannerText: string
  bannerMore: string
  /** Where a regime informs and offers the opt-out. */
  noticeTitle: string
  noticeText: string
  policy: string
  /** Who runs the site: the imprint that the law of some countries asks for. */
  imprint: string
  acceptAll: string
  rejectAll: string
  settings: string
  preferencesTitle: string
  preferencesIntro: string
  save: string
  close: string
  withdraw: string
  change: string
  alwaysOn: string
  /** `{on}` and `{count}`: how many services of a category are switched on. */
  someOn: string
  services: string
  necessary: string
  necessaryText: string
  preferences: string
  preferencesText: string
  statistics: string
  statisticsText: string
  marketing: string
  marketingText: string
  /** Global Privacy Control is on and heeded. */
  gpc: string
  name: string
  provider: string
  purpose: string
  duration: string
  type: string
  /** In the banner. `{count}` and `{names}`: how many get data, and who. */
  recipients: string
  /** `{countries}`: where a service transfers data to. */
  transfers: string
  cookie: string
  localStorage: string
  sessionStorage: string
  cache: string
  /** A service that keeps nothing here and is only connected to. */
  connection: string
  /** Kept under the site's own name, or under another's, who may read it on other sites, too. */
  firstParty: string
  thirdParty: string
  /** `{names}`: what of a declaration the page finds on this device. */
  storedNow: string
  /** What our own cookie is for. */
  ownPurpose: string
  session: string
  persistent: string
  allowed: string
  refused: string
  notAnswered: string
  /** `{date}`: when the visitor answered so. */
  acceptedAll: string
  rejectedAll: string
  chosen: string
  withdrawn: string
  /** `{date}`: until when the answer holds. */
  validUntil: string
  /** `{id}` */
  record: string
  /** Stands over the records before the present one. */
  history: string
  /** Gives the visitor the receipt, a file. */
  download: string
  /** `{name}`: the controller. */
  controller: string
  /** `{name}`: the supervisory authority. */
  authority: string
  /** `{domains}` */
  domains: string
  /** `{date}` */
  updated: string
  /** `{provider}` */
  held: string
  loadOnce: string
  /** `{name}`: the service. */
  always: string
}

/** The services whose facts askfirst ships: `src/services/`. */
export type CatalogueId =
  | 'ab-tasty'
  | 'active-campaign'
  | 'addtoany'
  | 'adform'
  | 'adnuntius'
  | 'adobe-analytics'
  | 'adobe-audience-manager'
  | 'adobe-fonts'
  | 'adobe-tags'
  | 'adobe-target'
  | 'adrecord'
  | 'adroll'
  | 'adtraction'
  | 'adyen'
  | 'albacross'
  | 'algolia'
  | 'amazon-ads'
  | 'amplitude'
  | 'apsis-one'
  | 'awin'
  | 'azure-application-insights'
  | 'bazaarvoice'
  | 'bidtheatre'
  | 'bloomreach'
  | 'braze'
  | 'brevo'
  | 'calendly'
  | 'cj-affiliate'
  | 'clerk-io'
  | 'cloudflare-turnstile'
  | 'cloudflare-web-analytics'
  | 'comscore'
  | 'contentsquare'
  | 'crazy-egg'
  | 'crisp'
  | 'criteo'
  | 'custobar'
  | 'cxense'
  | 'dailymotion'
  | 'datadog-rum'
  | 'delta-projects'
  | 'disqus'
  | 'dixa'
  | 'dream-broker'
  | 'drift'
  | 'dynamic-yield'
  | 'dynamics-marketing'
  | 'dynatrace'
  | 'eloqua'
  | 'emarsys'
  | 'etracker'
  | 'facebook-plugins'
  | 'fathom'
  | 'font-awesome'
  | 'friendly-captcha'
  | 'frosmo'
  | 'fullstory'
  | 'gemius'
  | 'giosg'
  | 'google-ads'
  | 'google-analytics'
  | 'google-fonts'
  | 'google-maps'
  | 'google-recaptcha'
  | 'google-sign-in'
  | 'google-tag-manager'
  | 'hcaptcha'
  | 'heap'
  | 'hotjar'
  | 'hubspot'
  | 'imbox'
  | 'impact'
  | 'instagram'
  | 'intercom'
  | 'jetpack-stats'
  | 'jw-player'
  | 'kameleoon'
  | 'klarna'
  | 'klarna-on-site-messaging'
  | 'klaviyo'
  | 'kundo'
  | 'leadfeeder'
  | 'leadinfo'
  | 'leadoo'
  | 'linkedin-insight'
  | 'lipscore'
  | 'livechat'
  | 'lucky-orange'
  | 'mailchimp'
  | 'mapbox'
  | 'marketo'
  | 'matomo'
  | 'meta-pixel'
  | 'microsoft-advertising'
  | 'microsoft-clarity'
  | 'microsoft-monetize'
  | 'mixpanel'
  | 'mollie'
  | 'monsido'
  | 'mouseflow'
  | 'nets-easy'
  | 'new-relic'
  | 'nosto'
  | 'onesignal'
  | 'openstreetmap'
  | 'optimizely'
  | 'outbrain'
  | 'partner-ads'
  | 'partnerize'
  | 'paypal'
  | 'paytrail'
  | 'piano-analytics'
  | 'pinterest-tag'
  | 'piwik-pro'
  | 'plausible'
  | 'posthog'
  | 'qualtrics'
  | 'quantcast'
  | 'readpeak'
  | 'readspeaker'
  | 'reddit-pixel'
  | 'rtb-house'
  | 'rule'
  | 'salesforce-account-engagement'
  | 'schibsted'
  | 'segment'
  | 'sentry'
  | 'sharethis'
  | 'shopify-analytics'
  | 'simple-analytics'
  | 'siteimprove'
  | 'sleeknote'
  | 'smartlook'
  | 'snapchat-pixel'
  | 'soundcloud'
  | 'spotify'
  | 'stripe'
  | 'surveymonkey'
  | 'taboola'
  | 'tawk-to'
  | 'teads'
  | 'tealium'
  | 'testfreaks'
  | 'the-trade-desk'
  | 'tidio'
  | 'tiktok'
  | 'tiktok-videos'
  | 'tradedoubler'
  | 'tradetracker'
  | 'trusted-shops'
  | 'trustpilot'
  | 'twentythree'
  | 'typeform'
  | 'umami'
  | 'userlike'
  | 'vergic'
  | 'vimeo'
  | 'vipps-mobilepay'
  | 'voyado'
  | 'vwo'
  | 'wistia'
  | 'woocommerce-attribution'
  | 'x-embeds'
  | 'x-pixel'
  | 'youtube'
  | 'zendesk'
  | 'zoominfo'
