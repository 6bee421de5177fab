import { startTag } from './startTag'
import { withSeal } from './withSeal'

startTag(window, withSeal)
