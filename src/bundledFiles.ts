import type { Lazy } from './effects/Lazy'
import type { Words } from './types'

/** One `import()` a file, so that the bundler of the site sees each of them. */
const locales: Record<string, () => Promise<{ default: Words }>> = {
  en: () => import('./locales/en'),
  fi: () => import('./locales/fi'),
  sv: () => import('./locales/sv'),
}

/** The lazy files of the npm module: the site's bundler finds and places them. */
export const bundledFiles: Lazy = {
  ui: () => import('./ui'),
  attend: () => import('./ui/attend'),
  erase: () => import('./erase'),
  describe: () => import('./describe'),
  locale: async (language) => {
    const load = locales[language]
    if (!load) throw new Error(`no locale ${language}`)
    return load()
  },
}
