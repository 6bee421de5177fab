import { describe, expect, onTestFinished, test } from 'vitest'
import { listenForActions } from '../../src/effects/listenForActions'
import { createInstance } from '../ui/askfirst'

function listening() {
  const askfirst = createInstance()
  const life = new AbortController()
  const stop = () => life.abort()
  listenForActions(askfirst, document, life.signal)
  onTestFinished(() => {
    stop()
    document.body.replaceChildren()
  })
  return { ...askfirst, stop }
}
/** Puts an element at a place and clicks what the selector finds. */
function click(html: string, selector = '[data-askfirst-action]') {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  document.body.replaceChildren(...body.childNodes)
  document.querySelector<HTMLElement>(selector)?.click()
}
const button = (action: string) => `<button data-askfirst-action="${action}"><b>Label</b></button>`

describe('an action', () => {
  test.each<[action: string, call: unknown[]]>([
    ['accept-all', ['acceptAll', 'api']],
    ['reject-all', ['rejectAll', 'api']],
    ['withdraw', ['withdraw', 'api']],
    ['preferences', ['show', 'preferences']],
  ])('%s', (action, call) => {
    const { calls } = listening()
    click(button(action))
    expect(calls).toEqual([call])
  })

  test.each(['save', 'close', 'banner', '', 'constructor'])('"%s" is for others', (action) => {
    const { calls } = listening()
    click(button(action))
    expect(calls).toEqual([])
  })
})

describe('the source', () => {
  test.each<[place: string, html: (inside: string) => string, source: string]>([
    ['the banner', (inside) => `<div id="askfirst-banner"><p>${inside}</p></div>`, 'banner'],
    ['the preferences', (inside) => `<dialog open id="askfirst-preferences">${inside}</dialog>`, 'preferences'],
    ['a declaration', (inside) => `<div data-askfirst-declaration>${inside}</div>`, 'declaration'],
    [
      'a declaration with an id',
      (inside) => `<div id="our-trackers" data-askfirst-declaration>${inside}</div>`,
      'declaration',
    ],
    ['the page', (inside) => `<footer id="askfirst-footer">${inside}</footer>`, 'api'],
  ])('%s', (_, html, source) => {
    const { calls } = listening()
    click(html(button('reject-all')))
    expect(calls).toEqual([['rejectAll', source]])
  })
})

test('a click on what a button holds is one on the button', () => {
  const { calls } = listening()
  click(button('accept-all'), 'b')
  expect(calls).toEqual([['acceptAll', 'api']])
})

test("other clicks are nobody's", () => {
  const { calls } = listening()
  click(`${button('accept-all')}<i>text</i>`, 'i')
  document.dispatchEvent(new MouseEvent('click'))
  expect(calls).toEqual([])
})

test('after it has stopped nothing is heard', () => {
  const { calls, stop } = listening()
  stop()
  click(button('accept-all'))
  expect(calls).toEqual([])
})
