import css from '../../styles/banner.css?inline'
import type { AskFirst, Unsubscribe } from '../types'
import { attach } from './attach'
import { drawBanner } from './drawBanner'

/** The first layer beside the page, which stays usable: a bar, or a box in a corner. */
export const mountBanner = (askfirst: AskFirst, surface: HTMLElement = drawBanner(askfirst)): Unsubscribe =>
  attach({ askfirst, surface, css })
