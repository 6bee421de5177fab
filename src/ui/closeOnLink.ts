/**
 * A modal dialog covers what a link in it leads to, where that is a part of this page, or another one that a router shows
 * without leaving this: it closes once a link is followed, and so does a modal banner under it. A modifier key opens a tab
 * of its own.
 */
export function closeOnLink(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    if (ctrlKey || metaKey || shiftKey || !(target instanceof Element && target.closest('a[href]'))) return
    // After the click's own work, as a link that is gone leads nowhere in a router that looks for it.
    setTimeout(() => {
      dialog.close()
      document.querySelector<HTMLDialogElement>('dialog#askfirst-banner')?.close()
    })
  })
}
