import { startTag } from './startTag'

startTag(window)
