import Cookies from 'js-cookie'

/** Leaves the page as a visitor finds it who was never here: without askfirst, its storage and its elements. */
export function forgetPage(): void {
  Reflect.get(window, Symbol.for('askfirst'))?.askfirst.destroy()
  for (const name of Object.keys(Cookies.get())) Cookies.remove(name)
  localStorage.clear()
  sessionStorage.clear()
  document.body.replaceChildren()
  document.documentElement.removeAttribute('data-askfirst-state')
  for (const key of ['dataLayer', Symbol.for('askfirst')]) Reflect.deleteProperty(window, key)
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
}
