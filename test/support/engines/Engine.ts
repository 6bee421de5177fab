/** A browser with one page, of an engine that is not Chromium's. */
export interface Engine {
  open(url: string): Promise<void>
  /** What an expression of the page gives, awaited, through JSON. */
  evaluate(expression: string): Promise<unknown>
  close(): Promise<void>
}
