import type { Choices } from '../../src/core/answerChoices'
import type { Config, Service } from '../../src/types'

const categories = ['necessary', 'preferences', 'statistics', 'marketing']

/** A site with one service a byte: its low bits name the category, the rest the answer (none, yes, no). */
export function siteOf(bytes: Iterable<number>): { services: Service[]; choices: Choices; config: Config } {
  const services: Service[] = []
  const choices: Choices = {}
  for (const byte of bytes) {
    const id = `service-${services.length}`
    const category = categories[byte % 4] ?? ''
    services.push({ id, category, name: id, reason: 'A test.' })
    const choice = [undefined, true, false][(byte >> 2) % 3]
    if (choice !== undefined && category !== 'necessary') choices[id] = choice
  }
  return { services, choices, config: { services } }
}
