import type { DetachedWindowAPI } from 'happy-dom'
import { onTestFinished, vi } from 'vitest'

/** What the browser reports from here on, as browsers do, instead of throwing it at whoever caused it. */
export function reportedErrors(): unknown[] {
  const errors: unknown[] = []
  const report = ({ error }: ErrorEvent) => errors.push(error)
  const { happyDOM }: Window & { happyDOM?: DetachedWindowAPI } = window
  if (!happyDOM) throw new Error('errors are reported by happy-dom alone')
  const { settings } = happyDOM
  settings.disableErrorCapturing = false
  // The runner leaves Node's in place, where an error ends the process.
  vi.stubGlobal('queueMicrotask', async (task: () => void) => {
    await Promise.resolve()
    try {
      task()
    } catch (error) {
      window.dispatchEvent(new ErrorEvent('error', { error }))
    }
  })
  window.addEventListener('error', report)
  onTestFinished(() => {
    settings.disableErrorCapturing = true
    vi.unstubAllGlobals()
    window.removeEventListener('error', report)
  })
  return errors
}
