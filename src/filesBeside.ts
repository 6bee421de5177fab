import type { Build } from './Build'

/** What the npm module has in itself. */
export interface Beside extends Build {
  check(): Promise<{ check(config: unknown, categories: Readonly<Record<string, string>>): unknown }>
}

/** The lazy files of the script tag: native modules in one folder, which `base` finds when the first is wanted. */
export function filesBeside(base: () => string | undefined | Promise<string | undefined>): Beside {
  const file = async (name: string) => {
    const folder = await base()
    if (!folder) throw new Error('inlined, askfirst needs its data-base')
    return import(/* @vite-ignore */ new URL(name, new URL(folder, document.baseURI)).href)
  }
  /** What is there answers at once. */
  const lasting = <File>(name: string) => {
    let there: File | undefined
    return () => there ?? file(name).then((loaded: File) => (there = loaded))
  }
  return {
    face: lasting('askfirst-face.js'),
    keep: lasting('askfirst-keep.js'),
    prove: () => file('askfirst-prove.js'),
    ui: () => file('askfirst-ui.js'),
    attend: () => file('askfirst-trigger.js'),
    describe: () => file('askfirst-services.js'),
    check: () => file('askfirst-check.js'),
    erase: () => file('askfirst-erase.js'),
    signal: (id) => file(`signals/${id}.js`),
    locale: (language) => file(`locales/${language}.js`),
  }
}
