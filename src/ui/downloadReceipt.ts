import type { AskFirst } from '../types'
import { element } from './element'

/** Gives the visitor the receipt as a file: portability (GDPR Art. 20), without asking anybody. */
export async function downloadReceipt(askfirst: AskFirst): Promise<void> {
  const receipt = await askfirst.receipt().catch((error) => void console.error(error))
  if (!receipt) return
  const href = URL.createObjectURL(new Blob([receipt], { type: 'application/json' }))
  element('a', { href, download: `askfirst-${askfirst.record()?.at.slice(0, 10)}.json` }).click()
  // Safari reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
