import { configText } from './configText'
import type { Beside } from './filesBeside'
import { readAttributes } from './readAttributes'
import { categories } from './services/categories'
import { configureOnce, single } from './single'
import type { AskFirst, Config } from './types'

type Item = Config | ((askfirst: AskFirst) => void)

interface Page {
  askfirst?: Item[] | AskFirst
}

/** The script tag: reads its own tag and `window.askfirst`, and becomes it. It never throws into the page. */
export function startTag(
  page: Window & typeof globalThis & Page,
  filesOf: (base: () => string | undefined) => Beside,
): void {
  const { document } = page
  const script = document.currentScript as HTMLScriptElement | null
  const attributes: Config = script ? readAttributes(script) : {}
  let config: Config = {}
  let isOpen = true

  const files = filesOf(() => config.base ?? script?.src)
  const running = single(page, files)
  const { askfirst } = running
  const isSecond = running.config !== undefined

  const attempt = (run: () => void) => {
    try {
      run()
    } catch (error) {
      console.error(error)
    }
  }
  const configure = () => {
    running.config = configText(attributes)
    attempt(() => running.configure(config))
  }

  const waiting: ((askfirst: AskFirst) => void)[] = []
  const push = (...items: Item[]) => {
    let isNew = false
    for (const item of items) {
      if (typeof item === 'function') {
        waiting.push(item)
      } else if (isOpen && !isSecond) {
        isNew = true
        const services = [config, item].flatMap((one) => one?.services ?? [])
        config = { ...config, ...item, ...(services.length && { services }) }
      } else {
        console.error('askfirst: config must come before DOMContentLoaded.')
      }
    }
    if (isNew) configure()
    if (running.config !== undefined) for (const run of waiting.splice(0)) attempt(() => run(askfirst))
  }

  if (isSecond && script) configureOnce(running, attributes)
  if (page.askfirst === askfirst) return
  // An element whose id is `askfirst`, the tag itself say, stands there, too: https://html.spec.whatwg.org/#named-access-on-the-window-object
  const queued = Array.isArray(page.askfirst) ? page.askfirst : []
  page.askfirst = Object.assign(askfirst, { push })
  // Together with what is queued, so that nothing is drawn twice.
  push(...(Object.keys(attributes).length && !isSecond ? [attributes] : []), ...queued)

  /**
   * Only who is asked pays for it, and after the banner: where it does not load, the policy is as strict without it. A
   * mistake may leave nothing to ask for.
   */
  const check = async () => {
    const error = await files.check().then(
      (file) => file.check(config, categories),
      () => undefined,
    )
    if (!error) return
    console.error(error)
    running.refuse()
  }
  const close = () => {
    isOpen = false
    if (running.config === undefined) configure()
    push()
    if (!isSecond && (!askfirst.answered() || !askfirst.record())) page.setTimeout(check, 500)
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', close, { once: true })
  else close()
}
