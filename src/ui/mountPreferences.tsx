import { render } from 'preact'
import css from '../../styles/preferences.css?inline'
import type { AskFirst, Unsubscribe } from '../types'
import { attach } from './attach'
import { closeOnLink } from './closeOnLink'
import { closeUnseen } from './closeUnseen'
import { draftOf } from './draftOf'
import { element } from './element'
import { PreferencesDialog } from './PreferencesDialog'
import { showModal } from './showModal'

/**
 * The second layer, a modal dialog: inert page, Escape and the way back to the opener are the browser's. The switches
 * change a draft; only the buttons that say so change the record.
 */
export function mountPreferences(askfirst: AskFirst): Unsubscribe {
  const dialog = element('dialog', { id: 'askfirst-preferences', 'aria-labelledby': 'askfirst-preferences-title' })
  const opened = new Set<string>()
  let draft = draftOf(askfirst)

  const close = () => askfirst.hide()
  const save = () => {
    askfirst.choose(Object.fromEntries(draft), 'preferences')
    close()
  }
  const redraw = () => render(<PreferencesDialog {...{ askfirst, draft, opened, redraw, save, close }} />, dialog)

  redraw()
  const unsubscribe = askfirst.on('change', () => {
    draft = draftOf(askfirst)
    redraw()
  })
  dialog.addEventListener('close', close)
  const detach = attach({
    askfirst,
    surface: dialog,
    css,
    shown: () => showModal(dialog),
  })
  const unwatch = closeUnseen(dialog)
  closeOnLink(dialog)

  return () => {
    unsubscribe()
    unwatch()
    dialog.removeEventListener('close', close)
    // Before it goes, or the focus would not return.
    dialog.close()
    detach()
    render(null, dialog)
  }
}
