import type { Locator } from 'playwright-core'

/** Labels of buttons that take more lines than they have words: somewhere a word has been broken. */
export const brokenLabels = (buttons: Locator) =>
  buttons.evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const range = document.createRange()
      range.selectNodeContents(button)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
      const text = button.textContent ?? ''
      return lines > text.split(/[\s-]+/).length ? [text] : []
    }),
  )
