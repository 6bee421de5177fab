/** Where a command writes: results to `out`, all else to `err`. */
export interface Terminal {
  out(line: string): void
  err(text: string): void
  /** Does someone watch `err`, so that a line may be drawn over? */
  isWatched: boolean
}

export interface Command {
  /** One line for the list of commands. */
  summary: string
  help: string
  /**
   * @returns exit status: 0 done, 1 the answer is no
   * @throws AskFirstError for what cannot be meant
   */
  run(args: string[], terminal: Terminal): Promise<number>
}
