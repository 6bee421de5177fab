/** An answer that is no success, as RFC 9457 has it: what was wrong and what mends it, in words for a developer. */
export class Problem extends Error {
  override name = 'Problem'

  /** @param headers more than the content type: `allow`, `retry-after`, `www-authenticate` */
  constructor(
    readonly status: number,
    detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
  }
}
