const isTable = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * JSON that is the same for the same data, whoever stored it: keys in order, no blanks. For what records hold (texts,
 * whole numbers, true and false) it is that of RFC 8785.
 */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isTable(part) && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
