import type { Catalog } from '../core/createCatalog'
import type { Store } from '../core/createStore'
import type { AskFirst, Policy, Signal, Ui, Unsubscribe, Words } from '../types'
import type { KeepFile } from './Keeper'
import type { ProveFile } from './Prover'
import type { FaceFile } from './speakFace'
import type { Survivor } from './sweep'

/** How this build gets its lazy files; each may be asked for more than once. */
export interface Lazy {
  /** What shows, and what keeps: promises where they are files of their own, until they are there. */
  face(): FaceFile | Promise<FaceFile>
  keep(): KeepFile | Promise<KeepFile>
  /** The notice's hash, the outbox, the receipt. */
  prove(): Promise<ProveFile>
  ui(): Promise<Ui>
  /** What stands in the page besides the surfaces: the trigger, and the wait for what comes into view. */
  attend(): Promise<{ attend(parts: Attended): Unsubscribe }>
  /** One of the signals that most sites have no use for. */
  signal(id: string): Promise<{ default: (page: Window) => Signal }>
  locale(language: string): Promise<{ default: Words }>
  /** The whole of what is declared, for an interface. */
  describe(): Promise<{ describe(policy: Policy, language: string): Promise<Policy> }>
  /** The sweep, with the names that services of the catalogue store. */
  erase(): Promise<{
    erase(of: {
      policy: Policy
      store: Pick<Store, 'decisions'>
      catalog: Catalog
      page: Window & typeof globalThis
    }): Promise<Survivor[]>
  }>
}

export interface Attended {
  askfirst: AskFirst
  /** The interface, once the policy has all texts. */
  described(): Promise<Ui>
  /** Draws all anew, in the language that the page has now. */
  relang(): void
}
