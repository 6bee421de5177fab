import type { AskFirst, Decisions, Policy, Service, Ui, Unsubscribe, Words } from '../types'

/** How this build gets its lazy files; each may be asked for more than once. */
export interface Lazy {
  ui(): Promise<Ui>
  /** What stands in the page besides the surfaces: the trigger, and the wait for what comes into view. */
  attend(): Promise<{ attend(askfirst: AskFirst, described: () => Promise<Ui>): Unsubscribe }>
  locale(language: string): Promise<{ default: Words }>
  services(): Promise<{ describe(id: string, language: string): Service }>
  /** The sweep, with the names that services of the catalogue store. */
  erase(): Promise<{
    erase(of: { policy: Policy; decisions: Decisions; page: Window & typeof globalThis }): Promise<void>
  }>
}
