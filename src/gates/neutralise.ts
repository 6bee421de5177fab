const tags =
  /<!--(?!-?>)[\s\S]*?(?:--!?>|$)|(<(script|style)(?=[\s/>])[^>]*>)[\s\S]*?(?=<\/\2|$)|<([a-z][^\s/>]*)[\s/](?!>)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi

/**
 * HTML in which each tag that would fetch is asleep; the rest stays as it is, comments and the text of scripts, too.
 * @param runs do its scripts run? Those of `innerHTML` never start
 * @param sleepsIn the element of a tag, with the text of a style sheet; asleep, if it has to be
 */
export function neutralise(html: string, runs: boolean, sleepsIn: (tag: string) => Element | undefined): string {
  return html.replace(tags, (whole, ...[head, raw = '', name = raw]: string[]) => {
    const tag = head ?? whole
    const element = tag.startsWith('<!') || (/script/i.test(raw) && !runs) ? undefined : sleepsIn(whole)
    if (!element) return whole
    // The name stays: what is an `image` in SVG would be an `img`, parsed alone.
    const attributes = (element.cloneNode() as Element).outerHTML.replace(/^<[^\s>]*|>(<[^<]*)?$/g, '')
    return `<${name}${attributes}${tag.endsWith('/>') ? '/>' : '>'}${whole.slice(tag.length)}`
  })
}
