import type { Handler } from './hosts'

/** Answers with a page under a content security policy, which comes as a header. */
export const underPolicy =
  (html: string, policy: string): Handler =>
  (_, response) =>
    void response
      .setHeader('content-security-policy', policy)
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(html)
