const isTable = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * JSON that is the same for the same data, whoever stored it: keys in order. Without `indent` it has no blanks, and is,
 * for what records hold (texts, whole numbers, true and false), that of RFC 8785.
 */
export const canonicalJson = (value: unknown, indent?: number): string =>
  JSON.stringify(
    value,
    (_, part: unknown) =>
      isTable(part) && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part,
    indent,
  )
