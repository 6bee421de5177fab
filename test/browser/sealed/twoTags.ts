import { guard as ours } from '../../support/guard'
import { pushed } from '../../support/pushed'
import { tracker } from '../../support/tracker'
import { headOf } from './headOf'

interface TwoTags {
  /** Where askfirst is said to be. */
  src?: string
  /** Its tag, if it is another one than `src` makes. */
  tag?: string
  /** An attribute for all scripts: ` nonce="n"`. */
  nonce?: string
  /** The script before it: the README's. */
  guard?: string
}

/** A page that is text until askfirst, or the guard, shows it. */
export const twoTags = (
  rest: string,
  {
    src = '/askfirst/askfirst-seal.js',
    tag = `<script src="${src}"></script>`,
    nonce = '',
    guard = ours,
  }: TwoTags = {},
): string => {
  const tags = `${guard}${pushed({ services: [tracker] })}${tag}`.replaceAll('<script', `<script${nonce}`)
  return headOf(`<link rel="icon" href="data:,">${tags}<noframes data-askfirst>${rest}`)
}
