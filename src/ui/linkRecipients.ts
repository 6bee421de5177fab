import type { Unsubscribe } from '../types'

/**
 * Makes who gets data a link to the page's declaration, once there is one: a footer may be parsed, or rendered by an
 * application, after the banner has been drawn.
 */
export function linkRecipients(banner: HTMLElement): Unsubscribe {
  const link = banner.querySelector<HTMLAnchorElement>('a:not([href])')
  let due: ReturnType<typeof setTimeout>

  const lead = (isFollowed?: unknown) => {
    const place = document.querySelector('[data-askfirst-declaration]')
    if (link && place) {
      const id = place.id || 'askfirst-declaration'
      // Not before: a framework that hydrates wants the page's elements as they were.
      if (isFollowed) place.id = id
      // Of this page, whatever its `<base>` says.
      link.href = location.href
      link.hash = id
    } else {
      // Of what comes in the gates tell, before it stands there.
      addEventListener('askfirst:meet', soon, { once: true })
    }
  }
  const soon = () => {
    due = setTimeout(lead, 100)
  }
  if (link) link.onclick = lead
  lead()
  return () => {
    removeEventListener('askfirst:meet', soon)
    clearTimeout(due)
  }
}
