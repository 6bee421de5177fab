import { parseArgs } from 'node:util'
import { AskFirstError } from '../core/AskFirstError'
import { checkConfig } from '../core/checkConfig'
import { contentSecurityPolicy } from '../core/contentSecurityPolicy'
import { createPolicy } from '../core/createPolicy'
import { declaredServices } from '../core/declaredServices'
import { siteHosts } from '../core/siteHosts'
import { unsealed } from '../core/unsealed'
import { categories } from '../services/categories'
import { known } from '../services/known'
import type { Command } from './Command'
import { readConfig } from './readConfig'

const help = `Usage: askfirst csp [options]

Prints the seal's policy as a header: everything is refused but the page's own origin, the site's own
domains and what is allowed; without --allow as for a visitor who has not answered. A server that sends
it must take it back for who has consented: askfirst/server does both.

  --config <file>   the site's config; default: askfirst.config.json, if it is there
  --allow <ids>     services or categories that this visitor allowed, with commas

Examples:
  askfirst csp
  askfirst csp --config askfirst.config.json --allow statistics,youtube`

export const cspCommand: Command = {
  summary: 'print the policy header of the seal',
  help,
  async run(args, terminal) {
    const { values } = parseArgs({ args, options: { config: { type: 'string' }, allow: { type: 'string' } } })
    const { url, script, ...given } = readConfig(values.config)
    const config = checkConfig(unsealed(given), categories)
    const policy = createPolicy(config, categories)
    const allow = new Set(values.allow?.split(/[\s,]+/).filter(Boolean))
    for (const id of allow) {
      if (Object.hasOwn(policy.services, id) || policy.categories.some((one) => one.id === id)) continue
      const ids = [...policy.categories.map((one) => one.id), ...Object.keys(policy.services)]
      throw new AskFirstError(`--allow ${id}: the config has no such service or category. It has ${ids.join(', ')}.`)
    }
    const allowed = policy.categories.flatMap(({ id, mode, services }) =>
      services.filter((one) => mode === 'exempt' || allow.has(id) || allow.has(one)),
    )
    const services = declaredServices(config, known).filter(({ id }) => allowed.includes(id))
    const header = contentSecurityPolicy({ services, hosts: siteHosts(config) })
    terminal.out(`Content-Security-Policy: ${header}`)
    return 0
  },
}
