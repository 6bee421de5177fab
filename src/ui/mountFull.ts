import type { AskFirst, Unsubscribe } from '../types'
import { drawBanner } from './drawBanner'
import { element } from './element'
import { mountBanner } from './mountBanner'
import { mountCenter } from './mountCenter'
import { transfersText } from './transfersText'

/** The first layer where it takes what most sites need not send: names of countries, or the middle of the page. */
export function mountFull(askfirst: AskFirst): Unsubscribe {
  const { layout, services = [] } = askfirst.policy().config
  // By which safeguard stands one click away, beside each service.
  const transfers = services.flatMap((one) =>
    typeof one === 'string' ? [] : (one.transfers ?? []).map(({ country }) => ({ country })),
  )
  const draw = (tag: 'div' | 'dialog') => {
    const banner = drawBanner(askfirst, tag)
    const text = transfersText({ transfers }, askfirst.language(), askfirst.words())
    if (text) banner.querySelector('ul')?.after(element('p', {}, text))
    return banner
  }
  return layout === 'center' ? mountCenter(askfirst, draw) : mountBanner(askfirst, draw('div'))
}
