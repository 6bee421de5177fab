/** Does a marked element still sleep? Only a sleeping one lacks the attribute by which its kind loads. */
export function isAsleep(element) {
  if (element.localName === 'script') return element.type === 'text/plain'
  if (element.localName === 'template') return true
  return !element.matches('[src], [srcset], [href], [poster]')
}
