import type { AskFirst } from '../types'
import { categoryTexts } from './categoryTexts'
import { displayName } from './displayName'
import { element } from './element'
import { fill } from './fill'

/**
 * The first layer. Accept and reject are made by the same line and styled by the same rule (CNIL 2020-092, §34), and
 * answered by the page-wide listener of `[data-askfirst-action]`.
 * The text is cut into short blocks, none of which can be a page's largest contentful paint.
 */
export function drawBanner(askfirst: AskFirst, tag: 'div' | 'dialog' = 'div'): HTMLElement {
  const words = askfirst.words()
  const { categories, config, regime, services } = askfirst.policy()
  const { layout = 'bar', policyUrl, imprintUrl, site } = config
  const name = site?.controller ?? site?.name
  const notice = regime.ask === 'notice'
  const asked = notice ? words.noticeTitle : name ? fill(words.bannerTitleBy, { name }) : words.bannerTitle

  const button = (action: string, label: string) =>
    element('button', { type: 'button', 'data-askfirst-action': action }, label)
  const settings = button('preferences', words.settings)
  settings.className = 'askfirst-quiet'
  const chosen = categories.filter(({ mode }) => mode !== 'exempt')
  const purposes = chosen.map((category) => element('li', {}, categoryTexts(category, words).name))
  const names = chosen.flatMap((category) => category.services).map((id) => displayName(id, services[id]?.name))
  const shown = names.slice(0, 3).join(' · ') + (names[3] ? ' …' : '')
  const recipients = fill(words.recipients, { count: `${names.length}`, names: shown })
  const link = (url: string | undefined, label: string) => {
    const made = element('a', { href: url ?? '' }, label)
    // As the browser itself understands it: a click must neither run script (`javascript:`) nor lead to no page.
    return url && /^https?:/.test(made.protocol) ? [made] : []
  }
  const links = [...link(policyUrl, words.policy), ...link(imprintUrl, words.imprint)]

  return element(
    tag,
    { id: 'askfirst-banner', class: `askfirst-${layout}`, role: 'dialog', 'aria-labelledby': 'askfirst-title' },
    element(
      'div',
      // Without a link in it, a text that scrolls could not be reached by keyboard in Safari.
      links[0] ? {} : { tabindex: '0' },
      element('h2', { id: 'askfirst-title' }, asked),
      element('p', {}, notice ? words.noticeText : words.bannerText),
      element('ul', {}, ...purposes),
      // A link once it has somewhere to lead to: `linkRecipients`.
      ...(names[0] ? [element('p', {}, element('a', {}, recipients))] : []),
      element('p', {}, words.bannerMore, ...links.flatMap((one) => [' ', one])),
    ),
    element('div', {}, button('accept-all', words.acceptAll), button('reject-all', words.rejectAll), settings),
  )
}
