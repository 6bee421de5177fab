import css from '../../styles/center.css?inline'
import type { AskFirst, Unsubscribe } from '../types'
import { adopt } from './adopt'
import { closeOnLink } from './closeOnLink'
import { closeUnseen } from './closeUnseen'
import { mountBanner } from './mountBanner'
import { showModal } from './showModal'

/** A page by any of the addresses that servers send its visitors to: `www.`, `.html` and a last slash come and go. */
const pageOf = ({ hostname, pathname }: URL) =>
  hostname.replace(/^www\./, '') + pathname.replace(/(\/index)?(\.html?)?\/?$/, '')

/** Is it the page of one of these addresses? */
const isHere = (...urls: (string | undefined)[]) => {
  const here = new URL(location.href)
  return urls.some((url) => {
    if (!url || !URL.canParse(url, document.baseURI)) return false
    const there = new URL(url, document.baseURI)
    const asked = [...there.searchParams]
    return pageOf(there) === pageOf(here) && asked.every(([key, value]) => here.searchParams.get(key) === value)
  })
}

/**
 * The first layer as a modal dialog, for owners who say so. Whoever wants to read the policy or the imprint first can:
 * their pages have a bar instead. Escape, or a link that is followed, answers nothing and sets the question aside, as a bar.
 */
export function mountCenter(askfirst: AskFirst, draw: (tag: 'div' | 'dialog') => HTMLElement): Unsubscribe {
  const { policyUrl, imprintUrl } = askfirst.policy().config
  if (isHere(policyUrl, imprintUrl)) return mountBanner(askfirst, draw('div'))

  const dialog = draw('dialog') as HTMLDialogElement
  dialog.querySelector('h2')?.setAttribute('tabindex', '-1')
  const discard = adopt(css)
  const detach = mountBanner(askfirst, dialog, () => showModal(dialog))
  const unwatch = closeUnseen(dialog)
  closeOnLink(dialog)
  const remove = () => {
    dialog.removeEventListener('close', setAside)
    unwatch()
    // Before it goes, or the focus would not return.
    dialog.close()
    detach()
    discard()
  }
  let undo = remove
  function setAside() {
    remove()
    undo = mountBanner(askfirst, draw('div'))
  }
  dialog.addEventListener('close', setAside)
  return () => undo()
}
