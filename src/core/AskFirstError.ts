/** A mistake in the config. The message says what is wrong and how to mend it. */
export class AskFirstError extends Error {
  override name = 'AskFirstError'
}
