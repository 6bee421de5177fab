/** The same tag asleep under a service's id; a `<noscript>` has no sleeping form, as nobody could wake it. */
export function markTag({ tag, attributes, text }, service) {
  if (tag === 'noscript') return
  const { type, src, ...rest } = attributes
  const mark = { 'data-askfirst': service }
  if (tag !== 'script') return { tag, attributes: { ...mark, 'data-askfirst-src': src, ...rest } }
  return {
    tag,
    attributes: { type: 'text/plain', ...mark, ...(type && { 'data-type': type }), ...rest, ...(src && { src }) },
    text,
  }
}
