import { filesBeside } from './filesBeside'
import { startTag } from './startTag'

startTag(window, filesBeside)
