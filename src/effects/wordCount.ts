/** How many texts a language has; a file with fewer is of an older version, out of some cache. */
export const wordCount = 65
