import { useEffect, useRef, useState } from 'preact/hooks'
import { countPages } from './countPages.js'
import { pages } from './pages.jsx'

const links = [
  ['/spa/', 'Home'],
  ['/spa/product', 'Vuo'],
  ['/spa/policy', 'Privacy'],
]
const here = () => (Object.hasOwn(pages, location.pathname) ? location.pathname : '/spa/')

/** The app: routes on the client, and the number that its own statistics may or may not count. */
export function App() {
  const [path, setPath] = useState(here)
  const [count, setCount] = useState(null)
  const main = useRef(null)
  const { title, content: Content } = pages[path]

  useEffect(() => countPages(setCount), [])
  useEffect(() => {
    const back = () => setPath(here())
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  useEffect(() => {
    document.title = title
  }, [title])

  const go = (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    history.pushState(null, '', event.currentTarget.href)
    setPath(here())
    dispatchEvent(new Event('ruskavuo:page'))
    main.current?.focus()
  }

  return (
    <>
      <header class="top">
        <a class="brand" href="/">
          <img src="/art/leaf.svg" alt="" width="32" height="32" />
          Ruskavuo
        </a>
        <nav aria-label="Pages">
          <ul>
            {links.map(([href, text]) => (
              <li key={href}>
                <a href={href} aria-current={href === path ? 'page' : undefined} onClick={go}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1} ref={main}>
        <Content />
      </main>
      <footer class="foot">
        <ul>
          <li>
            <a href="/spa/policy" onClick={go}>
              Cookie declaration
            </a>
          </li>
          <li>
            <button type="button" data-askfirst-action="preferences">
              Cookie settings
            </button>
          </li>
        </ul>
        <p>
          {count === null
            ? 'Our own page counter is off: statistics are not allowed.'
            : `Our own page counter is on. Pages so far: ${count}.`}
        </p>
        <p>Ruskavuo is made up. This site is the demo of askfirst.</p>
      </footer>
    </>
  )
}
