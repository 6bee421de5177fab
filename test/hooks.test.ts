import * as preact from 'preact'
import { act as preactAct } from 'preact/test-utils'
import { renderToString as preactMarkup } from 'preact-render-to-string'
import * as react from 'react'
import { createRoot } from 'react-dom/client'
import { renderToString as reactMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createHooks as preactHooks } from '../src/preact'
import { createHooks as reactHooks } from '../src/react'
import type { AskFirst } from '../src/types'
import { forgetPage } from './init/forgetPage'
import { start } from './init/start'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

/** A component as both frameworks understand it: it draws one text. */
type Part<Props> = (props: Props) => string

interface Framework {
  createHooks: typeof reactHooks
  /** Draws it, and again with other props; returns what takes it away. */
  draw<Props extends object>(part: Part<Props>, place: Element): { with(props: Props): void; remove(): void }
  markup<Props extends object>(part: Part<Props>, props: Props): string
  act(run: () => void | Promise<void>): Promise<void>
}

const frameworks: Record<string, Framework> = {
  react: {
    createHooks: reactHooks,
    draw(part, place) {
      const root = createRoot(place)
      return {
        with: (props) =>
          react.act(() => root.render(react.createElement(react.StrictMode, null, react.createElement(part, props)))),
        remove: () => react.act(() => root.unmount()),
      }
    },
    markup: (part, props) => reactMarkup(react.createElement(part, props)),
    act: (run) => react.act(async () => run()),
  },
  preact: {
    createHooks: preactHooks,
    draw: (part, place) => ({
      with: (props) => void preactAct(() => preact.render(preact.h(part, props), place)),
      remove: () => void preactAct(() => preact.render(null, place)),
    }),
    markup: (part, props) => preactMarkup(preact.h(part, props)),
    act: (run) => preactAct(async () => run()),
  },
}

beforeEach(forgetPage)

describe.each(Object.entries(frameworks))('in %s', (_, { createHooks, draw, markup, act }) => {
  const place = () => document.body.appendChild(document.createElement('div'))

  test('a component draws itself anew after each answer', async () => {
    const consent = start({ services: ['youtube'] })
    const { useAllows, useDecisions, useAskFirst } = createHooks(consent)
    const where = place()
    const part = () => `${useAllows('youtube')} ${useDecisions().youtube?.because} ${useAskFirst()?.record()?.action}`
    const drawn = draw(part, where)
    drawn.with({})
    expect(where.textContent).toBe('false not-asked undefined')
    await act(() => consent.choose({ youtube: true }))
    expect(where.textContent).toBe('true granted choose')
    await act(() => consent.withdraw())
    expect(where.textContent).toBe('false refused withdraw')
    // Decides as the last one did, and is another record all the same.
    await act(() => consent.rejectAll())
    expect(where.textContent).toBe('false refused reject-all')
    drawn.remove()
  })

  test('an id that changes is never answered for by the one before', () => {
    const consent = start({ services: ['youtube', 'vimeo'] })
    consent.choose({ youtube: true, vimeo: false })
    const { useAllows } = createHooks(consent)
    const seen: string[] = []
    const drawn = draw(({ id }: { id: 'youtube' | 'vimeo' }) => {
      const text = `${id} ${useAllows(id)}`
      seen.push(text)
      return text
    }, place())
    drawn.with({ id: 'youtube' })
    expect(seen.at(-1)).toBe('youtube true')
    drawn.with({ id: 'vimeo' })
    expect(seen).not.toContain('vimeo true')
    drawn.remove()
  })

  test('the first decisions reach it, however late they come', async () => {
    start({ services: ['youtube'] }).acceptAll()
    // Else it would be another visitor's.
    await vi.waitFor(() => expect(document.cookie).toContain('askfirst='))
    Reflect.get(window, Symbol.for('askfirst')).askfirst.destroy()
    Object.assign(document, { prerendering: true })
    onTestFinished(() => void Reflect.deleteProperty(document, 'prerendering'))
    const consent = start({ services: ['youtube'] })
    const { useAllows } = createHooks(consent)
    const where = place()
    const drawn = draw(() => `${useAllows('youtube')}`, where)
    drawn.with({})
    expect(where.textContent).toBe('false')
    await act(async () => {
      document.dispatchEvent(new Event('prerenderingchange'))
      await vi.waitFor(() => expect(consent.allows('youtube')).toBe(true))
    })
    expect(where.textContent).toBe('true')
    drawn.remove()
  })

  test('HTML for all visitors allows nothing and knows nobody', () => {
    const consent = start({ services: ['youtube'] })
    consent.acceptAll()
    const { useAllows, useDecisions, useAskFirst } = createHooks(consent)
    const part = () => `${useAllows('youtube')} ${JSON.stringify(useDecisions())} ${useAskFirst()?.record()?.action}`
    expect(markup(part, {})).toBe('false {} undefined')
  })

  test('taken away, it listens to nothing', async () => {
    const consent = start({ services: ['youtube'] })
    let listeners = 0
    const counted: AskFirst = {
      ...consent,
      on(name, listener) {
        listeners++
        const stop = consent.on(name, listener)
        return () => {
          listeners--
          stop()
        }
      },
    }
    const observe = vi.spyOn(MutationObserver.prototype, 'observe')
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect')
    const { useAllows, useAskFirst } = createHooks(counted)
    const drawn = draw(() => `${useAllows('youtube')} ${useAskFirst()?.answered()}`, place())
    drawn.with({})
    expect(listeners).toBe(3)
    drawn.remove()
    expect([listeners, disconnect.mock.calls.length]).toEqual([0, observe.mock.calls.length])
  })
})
