const tags =
  /<!--[\s\S]*?(?:-->|$)|(<script\b[^>]*>)[\s\S]*?(?=<\/script|$)|<([a-z][^\s/>]*)\s(?:"[^"]*"|'[^']*'|[^"'>])*>/gi

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/**
 * HTML in which each tag that would fetch is asleep; the rest stays as it is, comments and the text of scripts, too.
 * @param runs do its scripts run? Those of `innerHTML` never start
 * @param sleepsIn the element of a tag, asleep, if it has to be
 */
export function neutralise(html: string, runs: boolean, sleepsIn: (tag: string) => Element | undefined): string {
  return html.replace(tags, (whole, script?: string, name = 'script') => {
    const tag = script ?? whole
    const element = tag.startsWith('<!') || (script && !runs) ? undefined : sleepsIn(tag)
    if (!element) return whole
    const attributes = [...element.attributes].map((one) => ` ${one.name}="${quoted(one.value)}"`)
    return `<${name}${attributes.join('')}${tag.endsWith('/>') ? '/>' : '>'}${whole.slice(tag.length)}`
  })
}
