/** What a gate asks at the moment of the attempt; it never keeps the answer. */
export type Permits = (attempt: GateAttempt) => { allowed: boolean; service?: string }

export interface GateAttempt {
  channel: string
  /** Host and path, the name of what is to be stored, or (channels `mark`, `ads`) the ids that a mark names. */
  target: string
  element?: Element
  /** Nothing to be noted: it is looked at before it is where it will be. */
  isQuiet?: boolean | undefined
  /** It stands in a text that is no url: a style sheet, a script, the code of a worker. */
  isText?: boolean
  /** The visitor let this one element through, whatever the decisions are. */
  isPassed?: boolean
}

export interface Gate {
  /** Lets go of what is allowed by now; a gate that refuses holds nothing. */
  release?(): void
  /** Takes its patches and listeners away; what is held stays held. */
  remove(): void
}
