import type { Handler } from './hosts'

/** Answers with a script. */
export const script =
  (code: string): Handler =>
  (_, response) =>
    void response.setHeader('content-type', 'text/javascript').end(code)
