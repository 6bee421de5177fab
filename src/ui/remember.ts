const texts = new Map<string, string>()

/** Makes a text once: `Intl` takes a millisecond to get ready, and a thousand services tell few different texts. */
export function remember(key: string, make: () => string): string {
  const text = texts.get(key) ?? make()
  texts.set(key, text)
  return text
}
