import type { KeeperParts } from './effects/Keeper'

/** Tells screen readers of each answer, the newest alone; an interface of the site's own has its own words. */
export function createTeller({ store, askfirst, life }: KeeperParts): () => Promise<void> {
  let hush = () => {}
  life.addEventListener('abort', () => hush())

  return async () => {
    if (store.policy?.config.ui !== undefined) return
    try {
      const { sayAnswer } = await import('./ui/sayAnswer')
      hush()
      hush = life.aborted ? () => {} : sayAnswer(askfirst)
    } catch {
      // The answer is kept all the same.
    }
  }
}
