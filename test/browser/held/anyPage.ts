import fc from 'fast-check'
import { waysIn } from './waysIn'

/** One tag of a page: what it is, and whose it is. Its number, its place in the list, is what it leaves when it runs. */
export interface Tag {
  form: 'marked' | 'parsed' | 'inserted'
  kind: string
  /** All of these must be allowed. */
  ids: string[]
}

export type Answer = 'acceptAll' | 'rejectAll' | 'withdraw' | Record<string, boolean>

/** Answers given in one go, of which the last decides; or a tag that comes in late. */
export type Step = { answers: Answer[] } | { tag: Tag }

export const services = ['alpha', 'beta', 'gamma', 'delta']
export const categories = ['statistics', 'marketing', 'preferences']

/** `#` is the number, `$` where its own file is, `@` the mark. */
const marked: Record<string, string> = {
  inline: '<script type="text/plain" @>(top.ran ??= []).push("#")</script>',
  file: '<script type="text/plain" @ src="$/x.js"></script>',
  async: '<script type="text/plain" async @ data-src="$/x.js"></script>',
  defer: '<script type="text/plain" defer @ data-askfirst-src="$/x.js"></script>',
  module: '<script type="text/plain" data-type="module" @ src="$/x.js"></script>',
  template: '<template @><p><script>(top.ran ??= []).push("#")</script></template>',
  twice: '<template @><script type="text/plain" @ src="$/x.js"></script></template>',
  image: '<img alt="" @ data-askfirst-src="$/x.gif">',
  sheet: '<link rel="stylesheet" @ data-href="$/x.css">',
}
const parsed: Record<string, string> = {
  file: '<script src="$/x.js"></script>',
  async: '<script async src="$/x.js"></script>',
  defer: '<script defer src="$/x.js"></script>',
  module: '<script type="module" src="$/x.js"></script>',
  import: '<script type="module">import "$/x.js"</script>',
}
const inserted =
  'appendChild insertBefore replaceChild append before after replaceWith insertAdjacentElement rangeInsert fragment contextual setAttribute attributeNode srcAfter setAfter moduleScript moduleImport svgScript shadow template importNode innerHTML outerHTML adjacentHTML image imageAttribute srcset stylesheet'.split(
    ' ',
  )

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom<Answer>('acceptAll', 'rejectAll', 'withdraw'),
  fc.dictionary(fc.constantFrom(...services, ...categories), fc.boolean(), { minKeys: 1, maxKeys: 4 }),
)
const tag: fc.Arbitrary<Tag> = fc.oneof(
  fc.record({
    form: fc.constant('marked' as const),
    kind: fc.constantFrom(...Object.keys(marked)),
    ids: fc.uniqueArray(fc.constantFrom(...services, ...categories), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    form: fc.constant('parsed' as const),
    kind: fc.constantFrom(...Object.keys(parsed)),
    ids: fc.constantFrom(...services).map((id) => [id]),
  }),
  fc.record({
    form: fc.constant('inserted' as const),
    kind: fc.constantFrom(...inserted),
    ids: fc.constantFrom(...services).map((id) => [id]),
  }),
)
const late = tag.filter(({ form }) => form !== 'parsed')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ answers: fc.array(answer, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ tag: late }) },
)

/** A page of all kinds of tags, and what its visitor and its scripts then do. */
export const anyPage: fc.Arbitrary<{ tags: Tag[]; steps: Step[] }> = fc.record({
  tags: fc.array(tag, { minLength: 6, maxLength: 18 }),
  steps: fc.array(step, { minLength: 2, maxLength: 6 }),
})

const fill = (text: string, { ids }: Tag, number: number) =>
  text
    .replaceAll('#', String(number))
    .replaceAll('$', `https://${services.includes(ids[0] ?? '') ? ids[0] : 'alpha'}.example/${number}`)
    .replaceAll('@', `data-askfirst="${ids.join(' ')}"`)

/** The code by which a script brings it in. */
export const codeOf = (tag: Tag, number: number): string => {
  if (tag.form === 'inserted')
    return `(()=>{var s,x,p,b,f,d,r,i,a,v,t,l;${fill(waysIn[tag.kind] ?? '', tag, number).replaceAll('<\\/', '</')}})()`
  return `document.body.append(document.createRange().createContextualFragment(${JSON.stringify(htmlOf(tag, number))}))`
}

/** How it stands in the HTML. */
export const htmlOf = (tag: Tag, number: number): string => {
  if (tag.form === 'inserted') return `<script>${codeOf(tag, number).replaceAll('</script', '<\\/script')}</script>`
  return fill((tag.form === 'marked' ? marked : parsed)[tag.kind] ?? '', tag, number)
}
