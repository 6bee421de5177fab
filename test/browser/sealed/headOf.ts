/** The beginning of a page, whose head is still open. */
export const headOf = (rest: string): string =>
  `<!doctype html><html lang="fi" class="x"><head><meta charset="utf-8"><title>Kauppa</title>${rest}`
