import type { Token } from 'parse5'
import type { Mark } from './MarkConfig'

/** HTML in pieces, as they come; returns what can go on by now. */
export interface Marker {
  write(chunk: string): string
  end(): string
}

export interface MarkerOptions {
  onMark?: ((mark: Mark) => void) | undefined
  /** HTML that becomes the first in `<head>`, and how to know it when it stands there. */
  first?: { html: string; isThere(tag: Token.TagToken, text: string): boolean } | undefined
  isInner?: boolean
}
