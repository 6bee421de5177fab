import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder until the test is over. */
export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'askfirst-store-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
