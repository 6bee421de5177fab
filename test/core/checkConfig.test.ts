// @vitest-environment node
import { expect, test } from 'vitest'
import { AskFirstError } from '../../src/core/AskFirstError'
import { checkConfig } from '../../src/core/checkConfig'
import { categories as catalogue } from '../../src/services/categories'
import type { Regime, Signal } from '../../src/types'

const chat = { id: 'chat', category: 'preferences', name: 'Chat' }
const law: Regime = {
  id: 'island',
  mode: 'opt-in',
  ask: 'banner',
  gpc: 'refuse',
  days: { grant: 100, refusal: 200 },
}
const signal: Signal = { id: 'own', start() {}, change() {} }

const errorOf = (config: unknown) => {
  try {
    checkConfig(config, catalogue)
  } catch (error) {
    return error
  }
  return undefined
}
const own = (part: object) => ({ services: [{ ...chat, ...part }] })
const stored = (entry: unknown) => own({ storage: [entry] })
const under = (mode: string, reason?: string) => ({ categories: [{ id: 'statistics', mode, reason }] })

/** Where the message says the mistake is, and what it says to do. */
const broken: readonly [mistake: string, config: unknown, where: string, mend: string][] = [
  ['null', null, 'config', 'an object, not null'],
  ['a text', 'google-analytics', 'config', 'an object, not "google-analytics"'],
  ['a list', [], 'config', 'an object, not a list'],
  ['a function', () => ({}), 'config', 'an object, not a function'],

  ['a typo', { servces: [] }, 'config.servces', 'Known are services, categories,'],
  ['a wrong case', { policyURL: '/privacy' }, 'config.policyURL', 'policyUrl'],
  ['a name that every object has', { constructor: {} }, 'config.constructor', 'is unknown'],

  ['one service without its list', { services: 'youtube' }, 'config.services', 'a list, not "youtube"'],
  ['a hole in the list', { services: new Array(1) }, 'config.services[0]', 'an object, not undefined'],
  ['an empty id', { services: [''] }, 'config.services[0]', 'an object, not ""'],
  ['a number for a service', { services: [chat, 7] }, 'config.services[1]', 'an object, not 7'],
  ['an id that the catalogue lacks', { services: ['youtub'] }, '"youtub"', 'is not in the catalogue. Declare it'],
  ['an id that every object has', { services: ['constructor'] }, '"constructor"', 'is not in the catalogue'],
  ['such an id, declared', own({ id: 'toString' }), 'config.services[0].id', 'an id of letters'],
  ['an id with a space', own({ id: 'my chat' }), 'config.services[0].id', 'an id of letters, digits, - and _'],
  ['no id', own({ id: undefined }), 'config.services[0].id', 'not undefined'],
  ['no name', own({ name: undefined }), 'config.services[0].name', 'a text, not undefined'],
  ['no category', own({ category: undefined }), 'config.services[0].category', 'not undefined'],
  ['a category that there is not', own({ category: 'ads' }), '"chat"', 'no category "ads". Add it to categories'],
  ['a typo in a service', own({ url: ['x.com'] }), 'config.services[0].url', 'urls'],
  [
    'a service twice',
    { services: [chat, { ...chat, name: 'Again' }] },
    '"chat"',
    'Give each service and category its own',
  ],
  ['a service of the catalogue twice', { services: ['youtube', 'youtube'] }, '"youtube"', 'taken twice'],
  ['a service with the id of a category', own({ id: 'marketing' }), '"marketing"', 'taken twice'],
  ['a necessary service without reason', own({ category: 'necessary' }), '"chat"', 'say why in its reason'],
  ['a script for a link', own({ policyUrl: 'javascript:alert(1)' }), 'config.services[0].policyUrl', 'an http(s) URL'],

  ['a regular expression for a url', own({ urls: [/x\.com/] }), 'config.services[0].urls[0]', 'a string like "x.com"'],
  ['one url without its list', own({ urls: 'x.com' }), 'config.services[0].urls', 'a list, not "x.com"'],
  ['a url with its scheme', own({ urls: ['y.com', 'https://x.com/*'] }), 'urls[1]', 'without scheme and port'],
  ['a url with a port', own({ urls: ['x.com:8080'] }), 'config.services[0].urls[0]', 'without scheme and port'],
  ['a star inside a host', own({ urls: ['cdn.*.com'] }), 'config.services[0].urls[0]', '"*.x.com"'],
  ['a star before a name', own({ urls: ['*x.com'] }), 'config.services[0].urls[0]', '"*.x.com"'],
  ['two stars in a path', own({ urls: ['x.com/*/a*'] }), 'config.services[0].urls[0]', '"x.com/path*"'],
  ['a url that is all', own({ urls: ['*'] }), 'config.services[0].urls[0]', 'a string like'],

  ['storage that is no entry', stored('_ga'), 'config.services[0].storage[0]', 'an object, not "_ga"'],
  [
    'a kind of storage that there is not',
    stored({ kind: 'cookies', name: 'a' }),
    'storage[0].kind',
    '"cookie" or "local"',
  ],
  ['no kind of storage', stored({ name: 'a' }), 'storage[0].kind', 'not undefined'],
  ['a regular expression for a name', stored({ kind: 'cookie', name: /^_ga/ }), 'storage[0].name', 'a string'],
  ['every name', stored({ kind: 'cookie', name: '*' }), 'storage[0].name', 'one * at most, at its end'],
  ['a star before a name', stored({ kind: 'local', name: '*_ga' }), 'storage[0].name', 'at its end'],
  ['a number for a duration', stored({ kind: 'cookie', name: 'a', duration: 365 }), 'storage[0].duration', 'a text'],
  ['a country alone', own({ transfers: ['US'] }), 'config.services[0].transfers[0]', 'an object, not "US"'],
  ['a transfer to nowhere', own({ transfers: [{ safeguard: 'SCC' }] }), 'transfers[0].country', 'not undefined'],

  ['a category that is a text', { categories: ['statistics'] }, 'config.categories[0]', 'an object, not "statistics"'],
  ['a mode that there is not', under('optin'), 'config.categories[0].mode', '"opt-in" or "opt-out" or "exempt"'],
  ['a weaker mode', under('opt-out'), '"statistics"', 'the regime "eu" has "opt-in". Leave mode out'],
  ['exempt without a reason', under('exempt'), '"statistics"', '"exempt" with a reason'],
  ['a category twice', { categories: [{ id: 'a' }, { id: 'a', name: 'A' }] }, '"a"', 'taken twice'],
  ['a category without id', { categories: [{ name: 'Ads' }] }, 'config.categories[0].id', 'an id of letters'],
  [
    'a text for a flag',
    { categories: [{ id: 'a', sale: 'no' }] },
    'config.categories[0].sale',
    'true or false, not "no"',
  ],

  ['revision zero', { revision: 0 }, 'config.revision', 'a whole number from 1, not 0'],
  ['half a revision', { revision: 1.5 }, 'config.revision', 'not 1.5'],
  ['a revision in words', { revision: '2' }, 'config.revision', 'not "2"'],
  ['no number', { revision: Number.NaN }, 'config.revision', 'not NaN'],

  [
    'a regime that there is not',
    { regime: 'gdpr' },
    'config.regime',
    '"us" or "none" or "region" or an object or a function',
  ],
  ['a minor who is asked', { minor: 'ask' }, 'config.minor', '"refuse" or "opt-in"'],
  ['a signal that there is not', { signals: ['friendster'] }, 'config.signals[0]', '"adobe" or "amplitude"'],
  ['a wait without end', { google: { wait: 1e9 } }, 'config.google.wait', 'milliseconds from 0 to 10000'],
  ['a setting that Google has not', { google: { ads: true } }, 'config.google.ads', 'adsDataRedaction'],
  [
    'a state that Google has not',
    { google: { regions: { FI: { ad_storage: 'yes' } } } },
    'config.google.regions.FI.ad_storage',
    '"granted" or "denied"',
  ],
  ['a mode that a regime may have', { regime: { ...law, may: { ads: 'no' } } }, 'config.regime.may.ads', '"opt-out"'],
  ['a regime that every object has', { regime: 'toString' }, 'config.regime', 'not "toString"'],
  ['half a regime', { regime: { id: 'x', mode: 'opt-in' } }, 'config.regime.ask', '"banner" or "notice" or "none"'],
  ['a regime without days', { regime: { ...law, days: { grant: 9 } } }, 'config.regime.days.refusal', 'not undefined'],
  [
    'days that no cookie lasts',
    { regime: { ...law, days: { grant: 730, refusal: 9 } } },
    'days.grant',
    'from 1 to 400',
  ],
  ['a mode in a regime', { regime: { ...law, modes: { ads: 'never' } } }, 'config.regime.modes.ads', '"opt-in"'],
  ['a regime whose id no cookie holds', { regime: { ...law, id: 'the law' } }, 'config.regime.id', 'an id of letters'],
  ['a region in words', { region: 'Åland Islands' }, 'config.region', 'letters, digits, - and _'],

  [
    'the seal in the plain build',
    { guard: 'seal' },
    'config.guard',
    'The seal is in askfirst-seal.js and askfirst/seal',
  ],
  ['a guard that there is not', { guard: 'block' }, 'config.guard', 'must be "hold", not "block"'],
  ['a script for a policy', { policyUrl: 'javascript:alert(1)' }, 'config.policyUrl', 'an http(s) URL or a path'],
  ['one in capitals', { policyUrl: 'JavaScript:alert(1)' }, 'config.policyUrl', 'an http(s) URL or a path'],
  ['one behind a blank', { policyUrl: ' javascript:alert(1)' }, 'config.policyUrl', 'an http(s) URL or a path'],
  ['one with a line break', { policyUrl: 'java\nscript:alert(1)' }, 'config.policyUrl', 'an http(s) URL or a path'],
  ['data for a policy', { policyUrl: 'data:text/html,x' }, 'config.policyUrl', 'an http(s) URL or a path'],
  ['a URL object', { policyUrl: new URL('https://x.com') }, 'config.policyUrl', 'not an object'],
  ['an address for records that is none', { records: 'mailto:a@x.com' }, 'config.records', 'an http(s) URL or a path'],

  ['a name for a site', { site: 'Example' }, 'config.site', 'an object, not "Example"'],
  ['a typo in a site', { site: { owner: 'Example' } }, 'config.site.owner', 'controller'],
  ['one domain without its list', { site: { domains: 'x.com' } }, 'config.site.domains', 'a list'],
  [
    'an authority without address',
    { site: { authority: { name: 'DPA' } } },
    'config.site.authority.url',
    'not undefined',
  ],
  [
    'a script for an authority',
    { site: { authority: { name: 'DPA', url: 'javascript:alert(1)' } } },
    'config.site.authority.url',
    'an http(s) URL or a path',
  ],
  ['a name for a cookie', { cookie: 'consent' }, 'config.cookie', 'an object'],
  ['a cookie name with a sign', { cookie: { name: 'a=b' } }, 'config.cookie.name', 'an id of letters'],
  ['a cookie for ever', { cookie: { days: 3650 } }, 'config.cookie.days', 'from 1 to 400'],

  ['a vendor that there is not', { signals: ['gogle'] }, 'config.signals[0]', '"google"'],
  ['a signal that is none', { signals: ['google', { id: 'x', start() {} }] }, 'config.signals[1].change', 'a function'],
  ['no signal', { signals: [null] }, 'config.signals[0]', 'not null'],

  ['a number for a text', { words: { acceptAll: 1 } }, 'config.words.acceptAll', 'one per language, not 1'],
  ['a number for a language', { words: { close: { fi: 1 } } }, 'config.words.close', 'one per language, not an object'],
  ['a text that there is not', { words: { acceptALL: 'Yes' } }, 'config.words.acceptALL', 'Known are bannerTitle,'],
  ['one that every object has', { words: { toString: 'Yes' } }, 'config.words.toString', 'is unknown'],
  ['the name of no category', { words: { ads: 'Ads' } }, 'config.words.ads', 'is unknown'],
  ['no word for a no', { words: { rejectAll: '' } }, 'config.words.rejectAll', 'a text that says something'],
  ['none in one language', { words: { rejectAll: { fi: '' } } }, 'config.words.rejectAll', 'that says something'],
  ['none in any', { words: { rejectAll: {} } }, 'config.words.rejectAll', 'that says something'],
  ['a blank', { words: { rejectAll: '\u00a0 ' } }, 'config.words.rejectAll', 'that says something'],
  ['what nobody sees', { words: { rejectAll: { en: '\u200b\u2060' } } }, 'config.words.rejectAll', 'says something'],
  [
    'one word for both',
    { words: { acceptAll: 'OK', rejectAll: ' OK' } },
    'acceptAll and rejectAll',
    'what each of them does',
  ],
  [
    'one word for both in one language',
    { words: { acceptAll: { en: 'Yes', fi: 'Jatka' }, rejectAll: { en: 'No', fi: 'Jatka' } } },
    'acceptAll and rejectAll',
    'read alike',
  ],
  ['a layout that there is not', { layout: 'wall' }, 'config.layout', '"bar" or "box" or "center", not "wall"'],
  ['a script for an imprint', { imprintUrl: 'javascript:alert(1)' }, 'config.imprintUrl', 'an http(s) URL or a path'],
  ['a banner without a no', { rejectButton: false }, 'config.rejectButton', 'is unknown'],
  ['texts without languages', own({ description: ['Talks.'] }), 'config.services[0].description', 'not a list'],
  ['an empty language', { language: '' }, 'config.language', 'a text, not ""'],
  ['a text for a flag', { reload: 'false' }, 'config.reload', 'true or false, not "false"'],
  ['what to do with click ids', { clickIds: 'drop' }, 'config.clickIds', '"keep" or "hide", not "drop"'],
  ['an interface that is true', { ui: true }, 'config.ui', 'false or a function, not true'],
  ['a bare object', { debug: Object.create(null) }, 'config.debug', 'true or false, not an object'],
]

test('there are as many kinds of mistakes as the issue asks for', () => {
  expect(broken.length).toBeGreaterThan(40)
})

test.each(broken)('%s is one error that names the place and what mends it', (_, config, ...message) => {
  const error = errorOf(config)
  expect(error).toBeInstanceOf(AskFirstError)
  expect(error).toHaveProperty('name', 'AskFirstError')
  for (const part of message) expect(error).toHaveProperty('message', expect.stringContaining(part))
})

class Sdk {
  id = 'sdk'
  client = this
  start() {}
  change() {}
}

const good: readonly [what: string, config: object][] = [
  ['nothing', {}],
  ['what is undefined', { services: undefined, site: undefined, cookie: undefined, words: undefined, ui: undefined }],
  ['the catalogue', { services: Object.keys(catalogue) }],
  ['one of each', { services: ['youtube', chat] }],
  [
    'a service of all',
    own({
      provider: 'Chat Oy',
      description: 'Talks.',
      policyUrl: 'https://chat.example/privacy',
      urls: [
        'chat.example',
        '*.chat.example',
        'x.com/chat.js?id=A-*',
        'localhost/chat',
        'xn--mnchen-3ya.de/',
        'a_b.x.com/*',
      ],
      storage: [
        { kind: 'cookie', name: 'chat*', domain: '.chat.example', path: '/', duration: 'P1Y', purpose: 'Remembers.' },
        { kind: 'indexeddb', name: 'chat:messages' },
      ],
      transfers: [{ country: 'US', safeguard: 'DPF' }, { country: 'IN' }],
    }),
  ],
  ['a necessary service with a reason', own({ category: 'necessary', reason: 'It is the shop.' })],
  [
    'the reason of the category',
    {
      services: [{ ...chat, category: 'shop' }],
      categories: [{ id: 'shop', mode: 'exempt', reason: 'It is the shop.' }],
    },
  ],
  ['a stricter mode', { regime: 'us', categories: [{ id: 'marketing', mode: 'opt-in' }] }],
  ['necessary, asked for', { categories: [{ id: 'necessary', mode: 'opt-in' }] }],
  ['exempt with a reason', under('exempt', 'Counts visits for us alone.')],
  ['the mode of the regime', { regime: 'us', categories: [{ id: 'marketing', mode: 'opt-out' }] }],
  ['a regime and a region', { regime: 'us-ca', region: 'US-CA' }],
  ['a regime that follows the region, which a function tells', { regime: 'region', region: () => 'US-CA' }],
  ['a region that the server does not know', { regime: 'region', region: '' }],
  ['a minor', { minor: 'opt-in' }],
  [
    'settings of Google',
    {
      google: {
        wait: 0,
        adsDataRedaction: true,
        urlPassthrough: false,
        regions: { 'FI SE': { ad_storage: 'denied' } },
      },
    },
  ],
  ["a regime of one's own", { regime: { ...law, modes: { statistics: 'opt-out' } } }],
  [
    'its weaker mode',
    { regime: { ...law, modes: { statistics: 'opt-out' } }, categories: [{ id: 'statistics', mode: 'opt-out' }] },
  ],
  ['a function for a regime', { regime: () => 'uk' }],
  [
    'one that throws, for that is the strictest',
    {
      regime() {
        throw new Error('no network')
      },
    },
  ],
  ['paths and addresses', { policyUrl: '../privacy?at=10:30#top', records: 'https://x.com/records' }],
  ['an address on the same scheme', { policyUrl: '//x.com/privacy' }],
  ['a cookie', { cookie: { name: 'consent_2', domain: '.x.com', days: 30 } }],
  [
    'a site',
    {
      site: {
        name: 'Example',
        controller: 'Example Oy',
        contact: 'a@x.com',
        updated: '2026-11-24',
        domains: ['x.com'],
        authority: { name: 'DPA', url: 'https://dpa.example' },
      },
    },
  ],
  ['signals', { signals: ['google', signal, new Sdk()] }],
  ['a layout', { layout: 'center', imprintUrl: '/imprint' }],
  [
    'names of own categories',
    { categories: [{ id: 'ads' }], words: { ads: { en: 'Ads', fi: 'Mainokset' }, adsText: 'Shows ads.' } },
  ],
  ['words, empty ones too', { words: { acceptAll: 'Yes', bannerMore: '' } }],
  [
    'texts per language',
    { words: { close: { en: 'Close', fi: 'Sulje' } }, ...own({ description: { 'pt-BR': 'Fala.' } }) },
  ],
  [
    'no interface',
    {
      ui: false,
      guard: 'hold',
      clickIds: 'hide',
      reload: false,
      debug: true,
      language: 'fi',
      base: '/js/',
      nonce: 'a',
    },
  ],
  ["an interface of one's own", { ui: async () => ({ mount: () => () => {}, placehold: () => () => {} }) }],
]

test.each(good)('%s is good, and comes back as it is', (_, config) => {
  expect(checkConfig(config, catalogue)).toBe(config)
})
