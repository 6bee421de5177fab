import { findWork } from './texts/findWork.mjs'
import { openLanguages } from './texts/openLanguages.mjs'

/** For translators: what is missing, stale or unread, with English beside it. With tags, of those alone: `npm run texts -- fi`. */
let count = 0
for (const language of await openLanguages(process.argv.slice(2))) {
  const work = findWork(language)
  if (work.length) console.log(`\n${language.file}`)
  for (const { key, why, english, text, was } of work) {
    console.log(`  ${key}, ${why}\n    en: ${english}`)
    if (why === 'stale') console.log(`    en was: ${was}`)
    console.log(`    ${language.language}: ${text}`)
  }
  count += work.length
}
console.log(count ? `\n${count} texts to write or to read.` : 'All texts are there, each read against its English.')
