import { watchInert } from './sealing/watchInert'
import { startTag } from './startTag'
import { withSeal } from './withSeal'

watchInert(window)
startTag(window, withSeal)
