import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { findWork } from './texts/findWork.mjs'
import { readTexts } from './texts/readTexts.mjs'

/** For translators: what is missing or stale, with English beside it. With tags, of those alone: `npm run texts -- fi`. */
const wanted = process.argv.slice(2)
let count = 0

for (const folder of ['src/locales', 'src/services/descriptions', 'src/services/purposes']) {
  const english = await readTexts(`${folder}/en.ts`)
  for (const language of readdirSync(folder).map((file) => basename(file, '.ts'))) {
    if (language === 'en' || (wanted.length && !wanted.includes(language))) continue
    const work = findWork(english, await readTexts(`${folder}/${language}.ts`))
    if (work.length) console.log(`\n${folder}/${language}.ts`)
    for (const { key, why, english: said, text } of work)
      console.log(`  ${key}, ${why}\n    en: ${said}\n    ${language}: ${text}`)
    count += work.length
  }
}
console.log(count ? `\n${count} texts to write.` : 'All texts are there, and none is older than its English.')
