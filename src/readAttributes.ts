const known =
  /^(services|signals|policyUrl|imprintUrl|layout|revision|regime|region|minor|guard|records|language|reload|clickIds|base|nonce|debug|ui|(cookie|site|google)[A-Z]\w+)$/

const read = (key: string, text: string) => {
  if (key === 'services' || key === 'signals') return text.split(/[\s,]+/).filter(Boolean)
  if (/revision|Days|Wait/.test(key)) return Number(text)
  return /^(true|)$/.test(text) || (text !== 'false' && text)
}

type Table = { [key: string]: unknown }

function put(config: Table, key: string, value: unknown) {
  const [, table, first = '', rest] = /^(cookie|site|authority|google)([A-Z])(.+)/.exec(key) ?? []
  if (!table) config[key] = value
  else config[table] = put({ ...(config[table] as Table) }, first.toLowerCase() + rest, value)
  return config
}

/**
 * The config that stands on the script tag: `data-policy-url` is `policyUrl`, `data-cookie-name` is `cookie.name`.
 * Attributes that are none of askfirst's are for others, `data-cfasync` say.
 */
export function readAttributes({ dataset }: HTMLElement): Table {
  const config: Table = {}
  for (const [key, text = ''] of Object.entries(dataset)) {
    // A server that does not know the region leaves it empty.
    if (known.test(key) && (text || key !== 'region')) put(config, key, read(key, text))
  }
  return config
}
