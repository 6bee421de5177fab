/** Milliseconds. */
export const dayLength = 864e5
