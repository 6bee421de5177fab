/** Opens a dialog, or opens it anew: removed from the page, it keeps its attribute and loses its modality. */
export function showModal(dialog: HTMLDialogElement): void {
  dialog.removeAttribute('open')
  dialog.showModal()
  dialog.querySelector('h2')?.focus({ preventScroll: true })
}
