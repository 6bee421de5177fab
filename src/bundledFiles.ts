import type { Lazy } from './effects/Lazy'
import { speakFace } from './effects/speakFace'
import { keep } from './keep'
import type { Signal, Words } from './types'

/** One `import()` a file, so that the bundler of the site sees each of them. */
const locales: Record<string, () => Promise<{ default: Words }>> = {
  ar: () => import('./locales/ar'),
  bg: () => import('./locales/bg'),
  ca: () => import('./locales/ca'),
  cs: () => import('./locales/cs'),
  da: () => import('./locales/da'),
  de: () => import('./locales/de'),
  el: () => import('./locales/el'),
  en: () => import('./locales/en'),
  es: () => import('./locales/es'),
  et: () => import('./locales/et'),
  fi: () => import('./locales/fi'),
  fr: () => import('./locales/fr'),
  ga: () => import('./locales/ga'),
  he: () => import('./locales/he'),
  hr: () => import('./locales/hr'),
  hu: () => import('./locales/hu'),
  is: () => import('./locales/is'),
  it: () => import('./locales/it'),
  ja: () => import('./locales/ja'),
  ko: () => import('./locales/ko'),
  lt: () => import('./locales/lt'),
  lv: () => import('./locales/lv'),
  mt: () => import('./locales/mt'),
  nb: () => import('./locales/nb'),
  nl: () => import('./locales/nl'),
  nn: () => import('./locales/nn'),
  pl: () => import('./locales/pl'),
  pt: () => import('./locales/pt'),
  ro: () => import('./locales/ro'),
  ru: () => import('./locales/ru'),
  sk: () => import('./locales/sk'),
  sl: () => import('./locales/sl'),
  sv: () => import('./locales/sv'),
  tr: () => import('./locales/tr'),
  uk: () => import('./locales/uk'),
  'zh-Hans': () => import('./locales/zh-Hans'),
  'zh-Hant': () => import('./locales/zh-Hant'),
}

const signals: Record<string, () => Promise<{ default: (page: Window) => Signal }>> = {
  adobe: () => import('./signals/adobe'),
  amplitude: () => import('./signals/amplitude'),
  clarity: () => import('./signals/clarity'),
  hubspot: () => import('./signals/hubspot'),
  matomo: () => import('./signals/matomo'),
  mixpanel: () => import('./signals/mixpanel'),
  pinterest: () => import('./signals/pinterest'),
  posthog: () => import('./signals/posthog'),
  segment: () => import('./signals/segment'),
  shopify: () => import('./signals/shopify'),
  tiktok: () => import('./signals/tiktok'),
  wordpress: () => import('./signals/wordpress'),
}

const find = <File>(files: Record<string, () => Promise<File>>, name: string): Promise<File> =>
  files[name]?.() ?? Promise.reject(new Error(`no file ${name}`))

/** The lazy files of the npm module: the site's bundler finds and places them. */
export const bundledFiles: Lazy = {
  face: () => ({ speakFace }),
  keep: () => ({ keep }),
  prove: () => import('./prove'),
  ui: () => import('./ui'),
  attend: () => import('./ui/attend'),
  erase: () => import('./erase'),
  describe: () => import('./describe'),
  signal: (id) => find(signals, id),
  locale: (language) => find(locales, language),
}
