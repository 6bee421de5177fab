import type { Sleep } from './createPage'
import { type Rewriting, rewriteTag } from './rewriteTag'

export interface Sleeping extends Omit<Rewriting, 'rename' | 'set'> {
  how: Sleep
}

/** Read without askfirst's prefix as well, when a mark was written by hand; in other markup they are others'. */
const plain = ['src', 'srcset', 'href', 'poster', 'type']

/** A form's `action` has its own name, for `data-askfirst-action` is the interface's. */
const sleepingName = (name: string) => `data-askfirst-${name === 'action' ? 'formaction' : name}`

/** The start tag in its sleeping form: what `src/gates/wake.ts` undoes. */
export function sleepTag({ how, ...tag }: Sleeping): string {
  const { attrs } = tag.token
  const has = (name: string) => attrs.some((one) => one.name === name)
  const ids = how.ids.join(' ')
  if (how.form === 'template') return `<template data-askfirst="${ids}">${tag.raw}`

  const rename = new Map(how.attributes.map((name) => [name, sleepingName(name)]))
  const set = new Map<string, string>()
  if (ids && !has('data-askfirst')) set.set('data-askfirst', ids)
  if (how.style !== undefined) set.set('style', how.style)
  if (how.form === 'type') {
    set.set('type', 'text/plain')
    // A file's address may stay: no browser fetches a script that is text.
    rename.delete('src')
    if (has('type')) rename.set('type', sleepingName('type'))
    // A style sheet is known to sleep by this alone.
    else if (has('data-type') || tag.token.tagName === 'style') set.set(sleepingName('type'), '')
  }
  for (const name of plain) if (has(name) && has(`data-${name}`)) rename.set(name, sleepingName(name))
  return rewriteTag({ ...tag, rename, set })
}
