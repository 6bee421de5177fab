import { createCatalog } from './core/createCatalog'
import { categories } from './services/categories'
import { known } from './services/known'
import type { Policy, Service } from './types'

/** The catalogue has names as short as `uid`, which anyone may use. */
const shortest = 4

const isTracker = (id: string) => /^(?:statistics|marketing)$/.test(categories[id] ?? '')

/**
 * What an owner had better hear: that they declare as strictly necessary, so that nobody is asked, what the catalogue knows
 * to be for statistics or marketing. They may be right, and no error is made of it. Authorities found it on many sites: EDPB,
 * Report of the Cookie Banner Taskforce (17 January 2023), paragraphs 28 to 30.
 * @returns a sentence for each such service
 */
export function findDoubts({ config, categories: asked }: Policy): string[] {
  const shipped = createCatalog(known)
  const signsOf = (service: string | Service) => {
    const id = typeof service === 'string' ? service : service.id
    const { urls = [], storage = [] } = typeof service === 'string' ? {} : service
    const signs = [
      { sign: `"${id}"`, ids: [id] },
      // A pattern stands for any of its hosts.
      ...urls.map((url) => ({ sign: url, ids: shipped.match('url', url.replace(/^\*/, 'any').replace(/\*$/, '')) })),
      ...storage.flatMap(({ kind, name }) =>
        name.length < shortest ? [] : { sign: name, ids: shipped.match(kind, name) },
      ),
    ]
    return signs.flatMap(({ sign, ids }) =>
      ids.filter(isTracker).map((tracker) => `${sign} is of ${tracker} (${categories[tracker]})`),
    )
  }
  return asked.flatMap(({ id, mode, services }) =>
    (mode === 'exempt' ? (config.services ?? []) : []).flatMap((service) => {
      const name = typeof service === 'string' ? service : service.id
      const signs = services.includes(name) ? signsOf(service) : []
      return signs.length
        ? `askfirst: "${name}" is under "${id}", for which nobody is asked, but ${signs.join(', ')}. Strictly necessary ` +
            'is only what visitors cannot do without in what they asked for: else put it where they are asked.'
        : []
    }),
  )
}
