import type { AskFirst, Decisions, Unsubscribe } from './types'

/**
 * How a framework reads what lies outside of it: anew after each call of `notice`, and by `unseen` where nobody sees the
 * page yet, on a server and while it hydrates.
 */
export type ReadOutside = <Read>(
  subscribe: (notice: () => void) => Unsubscribe,
  read: () => Read,
  unseen: () => Read,
) => Read

/**
 * A component that uses one draws itself anew when what it reads has changed. On a server, and until the page has
 * hydrated, nothing is allowed and no visitor is known: the HTML is the same for all of them.
 */
export interface Hooks<Id extends string> {
  /** May it run? A category or a service, as `allows()` of the instance. */
  useAllows(id: Id): boolean
  /** All decisions with their reasons; empty until the visitor is known. */
  useDecisions(): Partial<Decisions<Id>>
  /** The instance, for what it tells of the visitor, `record()`, `answered()`; undefined until the visitor is known. */
  useAskFirst(): AskFirst<Id> | undefined
}

const nothing = Object.freeze({})

/** The hooks of one instance, with its ids as their types. */
export const hooksBy =
  (readOutside: ReadOutside) =>
  <Id extends string>(askfirst: AskFirst<Id>): Hooks<Id> => {
    const subscribe = (notice: () => void): Unsubscribe => {
      const stop = askfirst.on('change', notice)
      // The first decisions follow no answer: they come with the tag's config, or when a prerendered page is looked at.
      const started = new MutationObserver(notice)
      started.observe(document.documentElement, { attributeFilter: ['data-askfirst-state'] })
      return () => {
        stop()
        started.disconnect()
      }
    }
    const useDecisions = () => readOutside<Partial<Decisions<Id>>>(subscribe, askfirst.decisions, () => nothing)
    return {
      useDecisions,
      useAllows: (id) =>
        readOutside(
          subscribe,
          () => askfirst.allows(id),
          () => false,
        ),
      useAskFirst() {
        // A new record may decide as the one before did, and new decisions may come without a record.
        useDecisions()
        const record = readOutside(subscribe, askfirst.record, () => undefined)
        return record === undefined ? undefined : askfirst
      },
    }
  }
