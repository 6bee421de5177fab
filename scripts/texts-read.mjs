import { findWork } from './texts/findWork.mjs'
import { markRead } from './texts/markRead.mjs'
import { openLanguages } from './texts/openLanguages.mjs'

/** Says that you have read texts of a language against their English: `npm run texts:read -- fi acceptAll rejectAll`. */
const [tag, ...keys] = process.argv.slice(2)
const languages = tag ? await openLanguages([tag]) : []
if (!keys.length || !languages.length) {
  console.error('Name a language and the keys that you have read: npm run texts:read -- fi acceptAll rejectAll')
  process.exit(1)
}
let count = 0
for (const language of languages) {
  const readings = markRead(language, keys)
  count += findWork(language).length - findWork({ ...language, readings }).length
  language.write(readings)
}
console.log(`${count} texts of ${tag} noted as read.`)
