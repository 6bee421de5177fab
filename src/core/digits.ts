/** The 64 characters that may stand in a cookie's value unescaped (RFC 6265 §4.1.1), in base64url's order. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A whole number as `width` of those characters, the least significant first. */
export const digits = (value: number, width: number): string =>
  Array.from({ length: width }, (_, place) => alphabet[Math.floor(value / 64 ** place) % 64]).join('')
