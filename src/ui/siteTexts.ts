import type { Declared } from './Declared'
import { fill } from './fill'
import { formatDate } from './formatDate'

/** Who answers for the site, where it applies and since when, a line each, as far as the config says. */
export function siteTexts(declared: Declared): string[] {
  const { controller, authority, domains, updated } = declared.words()
  const { site = {} } = declared.policy().config
  const by = [site.controller ?? site.name, site.contact].filter(Boolean).join(', ')
  const texts: string[] = []
  if (by) texts.push(fill(controller, { name: by }))
  if (site.domains?.length) texts.push(fill(domains, { domains: site.domains.join(', ') }))
  if (site.authority) texts.push(fill(authority, { name: `${site.authority.name}, ${site.authority.url}` }))
  if (site.updated) texts.push(fill(updated, { date: formatDate(site.updated, declared.language()) }))
  return texts
}
