/** Browsers keep no cookie longer than 400 days (RFC 6265bis §5.5): an answer that claims more would be lost. */
export const isDays = (days: number): boolean => days > 0 && days <= 400
