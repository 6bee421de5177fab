function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* texts(inner)
}

/** Addresses and patterns in speculation rules; what is no JSON the browser passes over, too. */
export function speculationUrls(rules: string): string[] {
  try {
    return [...texts(JSON.parse(rules))].filter((text) => /^\s*(?:[a-z]+:)?\/\//i.test(text))
  } catch {
    return []
  }
}
