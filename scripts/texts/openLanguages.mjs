import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readTexts } from './readTexts.mjs'

/** The interface, and the catalogue's texts: one file a language each. */
const folders = ['src/locales', 'src/services/descriptions', 'src/services/purposes']

/**
 * The texts of languages, all but English, with the English beside them, and what was read of them:
 * `translations/fi.json` has, by folder and key, English and the text.
 * @param {readonly string[]} wanted tags; none means all
 */
export const openLanguages = async (wanted) => {
  const opened = []
  for (const folder of folders) {
    const part = basename(folder)
    const english = await readTexts(`${folder}/en.ts`)
    for (const language of readdirSync(folder).map((file) => basename(file, '.ts'))) {
      if (language === 'en' || (wanted.length && !wanted.includes(language))) continue
      const path = `translations/${language}.json`
      /** @returns {Record<string, import('./findWork.mjs').Readings>} */
      const all = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})
      opened.push({
        file: `${folder}/${language}.ts`,
        language,
        english,
        texts: await readTexts(`${folder}/${language}.ts`),
        readings: all()[part] ?? {},
        /** @param {import('./findWork.mjs').Readings} readings */
        write(readings) {
          mkdirSync('translations', { recursive: true })
          writeFileSync(path, `${JSON.stringify({ ...all(), [part]: readings }, null, 2)}\n`)
        },
      })
    }
  }
  return opened
}
