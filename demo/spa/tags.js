import { snippets } from '../snippets.mjs'

/** The vendors' snippets asleep, as `{ tag, attributes, text }`. */
export const tags = snippets({ vendor: (host) => `${THIRD_PARTY}/${host}` })
