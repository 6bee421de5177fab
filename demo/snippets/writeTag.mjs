const quote = (value) => String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')

export function writeTag({ tag, attributes, text = '' }) {
  const pairs = Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}="${quote(value)}"`))
  return `<${[tag, ...pairs].join(' ')}>${text}</${tag}>`
}
