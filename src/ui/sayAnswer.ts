import type { AskFirst, Unsubscribe } from '../types'
import { answeredText } from './answeredText'
import { directionOf } from './directionOf'

/** ms. What comes into a region is read if the region was there before; read, it need not stay. */
const pause = 200
const long = 5000

/**
 * Tells who cannot see that the banner has gone what was answered: to screen readers alone, without focus or place. Where
 * the declaration stands in the page it tells this already.
 */
export function sayAnswer(askfirst: AskFirst): Unsubscribe {
  const record = askfirst.record()
  const words = askfirst.words()
  if (!record || !words.chosen || document.querySelector('.askfirst-declaration')) return () => {}
  const lang = askfirst.language()
  const region = document.createElement('div')
  Object.assign(region, { id: 'askfirst-status', lang, dir: directionOf(lang) })
  region.setAttribute('role', 'status')
  // By script, which a strict Content-Security-Policy lets pass.
  region.style.cssText = 'position:fixed;inset-block-start:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'
  document.documentElement.append(region)
  const timers = [
    setTimeout(() => region.append(answeredText(record, lang, words)), pause),
    setTimeout(() => region.remove(), long),
  ]
  return () => {
    timers.forEach(clearTimeout)
    region.remove()
  }
}
