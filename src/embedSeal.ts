import { checkSeal } from './sealing/checkSeal'
import { watchInert } from './sealing/watchInert'
import { startTag } from './startTag'
import type { AskFirst, Config } from './types'
import { withSeal } from './withSeal'

const page: Window & typeof globalThis & { askfirst?: AskFirst & { push?(config: Config): void } } = window

const opened = watchInert(page)
startTag(page, (base) => withSeal(base, opened))
checkSeal.check(page, document.currentScript?.dataset.guard ?? page.askfirst?.policy?.().config.guard)
// What is sealed later than here has let the page's next lines through.
if (!page.document.documentElement.hasAttribute('data-askfirst-state')) page.askfirst?.push?.({})
