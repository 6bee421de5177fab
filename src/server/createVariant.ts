/** 32 bits of FNV-1a: enough that two variants of one page do not meet. */
const fingerprint = (text: string) => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** Says of a page which of its forms it is: with another answer, or config, the same page has other marks and headers. */
export interface Variant {
  /** The handler's tag with the form's name. */
  tag(etag: string): string
  /** Those tags of `If-None-Match` that are of this form, as the handler knows them; empty = none. */
  known(header: string): string
}

export function createVariant(text: string): Variant {
  const name = `.${fingerprint(text)}`
  return {
    tag: (etag) => etag.replace(/"\s*$/, `${name}"`),
    known: (header) =>
      [...header.matchAll(/(?:W\/)?"([^"]*)"/g)]
        .flatMap(([tag, inside = '']) => (inside.endsWith(name) ? [tag.replace(`${name}"`, '"')] : []))
        .join(', '),
  }
}
